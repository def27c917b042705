import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { isRecord } from '../../lib/is-record';
import { ImportError } from './import-note';
import { LIMITS } from './import-file';
import { inColumns, type Layer } from './layer';
import { WGS84 } from './projection';
import { tooMany } from './read-json-layer';

/** Boundaries in KML, always WGS 84. Entities that a file declares are not expanded. @throws ImportError 'xml-broken', 'xml-declares', 'xml-not-kml', 'too-many-vertices' */
export function readKml(file: string, text: string): Layer {
  const declared = /<!(DOCTYPE|ENTITY)/i.exec(text);
  if (declared) throw new ImportError('xml-declares', { file, line: lineAt(text, declared.index), found: declared[0] });
  const vertices = (text.match(/,\s*-?\d/g)?.length ?? 0) / 2;
  if (vertices > LIMITS.vertices) throw tooMany(file, Math.round(vertices));
  const { features } = kml(parse(file, text));
  return { file, format: 'KML', system: WGS84, ...inColumns(features) };
}

function parse(file: string, text: string) {
  let line: number | null = null;
  const parser = new DOMParser({ onError: (level, _, context: unknown) => void (level !== 'warning' && (line ??= lineIn(context))) });
  try {
    const document = parser.parseFromString(text, 'application/xml');
    const root = document.documentElement?.localName;
    if (line === null && root === 'kml') return document;
    if (line === null && root) throw new ImportError('xml-not-kml', { file, found: `<${root}>` });
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('xml-broken', { file, line: line ?? 1 }, { cause });
  }
  throw new ImportError('xml-broken', { file, line: line ?? 1 });
}

/** Where the parser stands. */
function lineIn(context: unknown): number {
  const locator = isRecord(context) ? context['locator'] : null;
  const line = isRecord(locator) ? locator['lineNumber'] : null;
  return typeof line === 'number' && line > 0 ? line : 1;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
