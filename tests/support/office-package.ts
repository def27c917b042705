import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { everyElement, parseMarkup, type Element } from './markup';

/** An Office Open XML file, read part by part. */
export interface OfficePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: (path: string) => Element;
  readonly text: (path: string) => string;
}

export function openPackage(bytes: Uint8Array): OfficePackage {
  const parts = new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));
  const text = (path: string): string => {
    const part = parts.get(path);
    if (!part) throw new Error(`There is no part ${path}: ${[...parts.keys()].join(', ')}`);
    return strFromU8(part);
  };
  return { parts, text, xml: (path) => parseMarkup(text(path).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, '')) };
}

/** Everything that a strict reader would refuse: parts that do not parse, without content type, and relationships that lead nowhere. */
export function packageFaults({ parts, xml }: OfficePackage): string[] {
  const faults: string[] = [];
  const types = everyElement(xml('[Content_Types].xml'));
  const defaults = new Map(types.filter(({ name }) => name === 'Default').map(({ attributes }) => [attributes.get('Extension')?.toLowerCase(), attributes.get('ContentType')]));
  const overrides = new Map(types.filter(({ name }) => name === 'Override').map(({ attributes }) => [attributes.get('PartName'), attributes.get('ContentType')]));
  for (const path of parts.keys()) {
    if (path === '[Content_Types].xml') continue;
    const extension = path.split('.').at(-1)?.toLowerCase();
    if (!overrides.has(`/${path}`) && !defaults.has(extension)) faults.push(`${path} has no content type`);
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      xml(path);
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  for (const name of overrides.keys()) if (name !== undefined && !parts.has(name.slice(1))) faults.push(`${name} has a content type and is not there`);
  for (const path of parts.keys()) if (path.endsWith('.rels')) faults.push(...brokenRelations(path, xml(path), parts));
  return faults;
}

function brokenRelations(path: string, relations: Element, parts: ReadonlyMap<string, unknown>): string[] {
  const folder = posix.dirname(posix.dirname(path));
  const seen = new Set<string>();
  return everyElement(relations).flatMap(({ name, attributes }) => {
    if (name !== 'Relationship') return [];
    const [id = '', target = ''] = [attributes.get('Id'), attributes.get('Target')];
    if (seen.has(id)) return [`${path} gives ${id} twice`];
    seen.add(id);
    if (attributes.get('TargetMode') === 'External') return [];
    const to = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target));
    return parts.has(to) ? [] : [`${path}: ${id} leads to ${to}, which is not there`];
  });
}
