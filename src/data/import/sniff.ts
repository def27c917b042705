import { ImportError } from './import-note';
import { extensionOf } from './import-file';

/** What a file is, by its bytes; a zip is looked into later. */
export type Content = 'zip' | 'json' | 'xml' | 'text';

/** What each ending that we read must hold. */
const CONTENT_OF: Readonly<Record<string, Content>> = {
  xlsx: 'zip', zip: 'zip', kmz: 'zip',
  json: 'json', geojson: 'json', topojson: 'json',
  kml: 'xml',
  csv: 'text', tsv: 'text', tab: 'text', txt: 'text',
};

/** First bytes of kinds that people drop by mistake, or that look like another kind. */
const OTHER_KINDS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['Excel 97–2003 (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['Shapefile (.shp)', [0x00, 0x00, 0x27, 0x0a]],
];

/**
 * What a file holds, by bytes and name together. @throws ImportError 'extension-wrong' when they contradict each other,
 * 'format-unknown' when neither is one of ours
 */
export function contentOf(name: string, bytes: Uint8Array): Content {
  const extension = extensionOf(name);
  const expected = Object.hasOwn(CONTENT_OF, extension) ? CONTENT_OF[extension] : undefined;
  const other = OTHER_KINDS.find(([, start]) => startsWith(bytes, start));
  if (other) {
    throw expected ? new ImportError('extension-wrong', { file: name, extension, found: other[0] }) : new ImportError('format-unknown', { file: name });
  }
  const found = startsWith(bytes, [0x50, 0x4b]) ? 'zip' : textKind(bytes);
  if (expected === undefined) {
    if (extension !== '') throw new ImportError('format-unknown', { file: name });
    return found;
  }
  // A table may begin with any sign; the others have a beginning of their own.
  if (expected === found || (expected === 'text' && found !== 'zip') || (expected !== 'zip' && found === 'text')) return expected;
  throw new ImportError('extension-wrong', { file: name, extension, found: SPOKEN[found] });
}

const SPOKEN: Readonly<Record<Content, string>> = { zip: 'ZIP', json: 'JSON', xml: 'XML', text: 'text' };

function textKind(bytes: Uint8Array): Exclude<Content, 'zip'> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).replace(/^ï»¿/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return start.startsWith('<') ? 'xml' : 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
