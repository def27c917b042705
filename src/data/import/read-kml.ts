import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { ImportError } from './import-note';
import { LIMITS } from './import-file';
import { inColumns, type Layer } from './layer';
import { WGS84 } from './projection';
import { tooMany } from './read-json-layer';

/** Boundaries in KML, always WGS 84. Entities that a file declares are not expanded. @throws ImportError 'xml-broken', 'too-many-vertices' */
export function readKml(file: string, text: string): Layer {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new ImportError('xml-broken', { file, detail: '<!DOCTYPE>' });
  const vertices = (text.match(/,\s*-?\d/g)?.length ?? 0) / 2;
  if (vertices > LIMITS.vertices) throw tooMany(file, Math.round(vertices));
  const { features } = kml(parse(file, text));
  return { file, format: 'KML', system: WGS84, ...inColumns(features) };
}

function parse(file: string, text: string) {
  let problem = '';
  const parser = new DOMParser({ onError: (level, message) => void (level !== 'warning' && problem === '' && (problem = message)) });
  try {
    const document = parser.parseFromString(text, 'application/xml');
    if (problem === '' && document.documentElement?.localName === 'kml') return document;
    problem ||= `<${document.documentElement?.localName ?? '–'}>`;
  } catch (cause) {
    problem ||= cause instanceof Error ? cause.message : String(cause);
  }
  throw new ImportError('xml-broken', { file, detail: problem.split('\n')[0] ?? '' });
}
