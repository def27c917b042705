/** An element of well-formed markup. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  /** Text right inside, entities resolved. */
  text: string;
}

const TAG = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** Reads markup as an XML parser does, as far as ours goes; throws where it is not well-formed. */
export function parseMarkup(markup: string): Element {
  const root: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  TAG.lastIndex = 0;
  while (TAG.lastIndex < markup.length) {
    const at = TAG.lastIndex;
    const found = TAG.exec(markup);
    const parent = open.at(-1);
    if (!found || !parent) throw new Error(`Not well-formed at ${at}: ${markup.slice(at, at + 80)}`);
    const [, closing, name = '', attributes = '', empty, text] = found;
    if (text !== undefined) parent.text += unescape(text);
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}> at ${at}`);
      open.pop();
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const all = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)] as const);
  const map = new Map(all);
  if (map.size !== all.length) throw new Error(`An attribute stands twice: ${text}`);
  return map;
}

function unescape(text: string): string {
  return text.replace(/&(#?\w*);?/g, (entity, name: string) => {
    const character = entity.endsWith(';') ? ENTITIES[name] : undefined;
    if (character === undefined) throw new Error(`Not an entity: ${entity}`);
    return character;
  });
}

/** An element and all that is in it. */
export function everyElement(element: Element): Element[] {
  return [element, ...element.children.flatMap(everyElement)];
}
