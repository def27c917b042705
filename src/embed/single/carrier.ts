import { blockOf, CARRIED_MARK, openBlock, SHELL } from '../../lib/carried';

/** The files that a map in one file carries. */
export interface Carrier {
  readonly has: (name: string) => boolean;
  /** @throws RangeError when there is none of that name */
  readonly text: (name: string) => Promise<string>;
  /** Runs a module, and those that it imports, once. What the built modules call instead of `import()`. */
  readonly load: (name: string) => Promise<unknown>;
  /** Text of the whole file as it was built, whatever has become of the page, and without what a copy brought along. */
  readonly whole: () => Promise<string>;
}

declare global {
  /** Of the page that is such a file; nowhere else. */
  var coverageFile: Carrier;
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', mjs: 'text/javascript', woff: 'font/woff', woff2: 'font/woff2' };
const MENTION = /carried:([\w./@-]+)/g;

export function openCarrier(page: Document): Carrier {
  const blocks = new Map([...page.querySelectorAll<HTMLElement>('script[data-carried]')].map((block) => [block.dataset['carried'] ?? '', block.textContent]));
  const addresses = new Map<string, Promise<string>>();

  const bytes = async (name: string): Promise<ArrayBuffer> => {
    const packed = blocks.get(name);
    if (packed === undefined) throw new RangeError(`This file does not carry ${name}.`);
    return openBlock(packed);
  };
  const text = async (name: string): Promise<string> => new TextDecoder().decode(await bytes(name));

  /** A browser imports by address only: each file gets one when it is first needed, after those that it names. */
  const addressOf = (name: string): Promise<string> => {
    const known = addresses.get(name);
    if (known) return known;
    const made = makeAddress(name);
    addresses.set(name, made);
    return made;
  };
  const makeAddress = async (name: string): Promise<string> => {
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const content = type === 'text/javascript' ? await withAddresses(await text(name)) : await bytes(name);
    return URL.createObjectURL(new Blob([content], { type }));
  };
  const withAddresses = async (code: string): Promise<string> => {
    const named = [...new Set([...code.matchAll(MENTION)].flatMap(([, name]) => (name !== undefined && blocks.has(name) ? [name] : [])))];
    const found = new Map(await Promise.all(named.map(async (name) => [name, await addressOf(name)] as const)));
    return code.replace(MENTION, (mention, name: string) => found.get(name) ?? mention);
  };

  return {
    has: (name) => blocks.has(name),
    text,
    load: async (name) => import(/* @vite-ignore */ await addressOf(name)),
    whole: async () => {
      const carried = [...blocks].flatMap(([name, packed]) => (name.startsWith('copy/') ? [] : [blockOf(name, packed)]));
      return (await text(SHELL)).replace(CARRIED_MARK, () => carried.join('') + CARRIED_MARK);
    },
  };
}
