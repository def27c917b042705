import { ImportDesk } from '../../src/data/import/import-desk';
import { fileOf } from '../fixtures/read-import';
import { guessed } from '../support/own-data';
import { release } from '../support/published';
import type { TimedLine } from './timed-line';

/** Villages of 40 corners side by side, twenty in a sub-district. */
function boundaries(count: number): { readonly text: string; readonly codes: readonly string[]; readonly names: readonly string[] } {
  const across = Math.ceil(Math.sqrt(count));
  const side = 0.02;
  const codes = Array.from({ length: count }, (_, index) => `33.${10 + Math.floor(index / 1000)}.${10 + (Math.floor(index / 20) % 50)}.${2000 + (index % 20)}`);
  const names = codes.map((_, index) => `Desa ${index.toString(36)}${(index * 7919) % 997}`);
  const features = codes.map((kode, index) => {
    const [x, y] = [110 + (index % across) * side, -7 + Math.floor(index / across) * side];
    const corner = (step: number): readonly [number, number] => {
      const along = (step % 10) / 10;
      const places = [[along, 0], [1, along], [1 - along, 1], [0, 1 - along]] as const;
      const [dx, dy] = places[Math.floor(step / 10) % 4] ?? [0, 0];
      return [Number((x + dx * side).toFixed(6)), Number((y + dy * side).toFixed(6))];
    };
    return { type: 'Feature', properties: { kode, nama_desa: names[index] }, geometry: { type: 'Polygon', coordinates: [Array.from({ length: 41 }, (_, step) => corner(step % 40))] } };
  });
  return { text: JSON.stringify({ type: 'FeatureCollection', features }), codes, names };
}

/** A file of boundaries and one of activities in them. */
export function ownFiles(villages: number, rows: number): { readonly text: string; readonly csv: string } {
  const { text, codes, names } = boundaries(villages);
  const lines = Array.from({ length: rows }, (_, index) => {
    const at = (index * 13) % villages;
    // Every fiftieth name is misspelled, so that suggestions are looked for too.
    return `${index % 50 === 0 ? '' : codes[at]};${names[at]}${index % 50 === 0 ? 'x' : ''};Program ${index % 5};2023;${index % 300}`;
  });
  return { text, csv: `kode;nama desa;program;tahun;penerima\n${lines.join('\n')}` };
}

/** From files to the report and the release that comes of it: what happens in the worker between the drop and the report. */
async function importing(villages: number, rows: number): Promise<number> {
  const { text, csv } = ownFiles(villages, rows);
  const start = performance.now();
  const desk = new ImportDesk(release);
  const found = await desk.read([fileOf('desa.geojson', text), fileOf('kegiatan.csv', csv)]);
  const report = desk.match(guessed(found));
  desk.build(new Map());
  if (report.rows !== rows || report.matched === 0) throw new Error('The bench imports nothing.');
  return performance.now() - start;
}

/** Imports of the sizes that planners bring. */
export async function measureImport(): Promise<readonly TimedLine[]> {
  return [
    { label: '300 villages and 5,000 rows read, matched and built', ms: await importing(300, 5000), atMostMs: 2000 },
    { label: '10,000 villages and 5,000 rows read, matched and built (in the worker)', ms: await importing(10_000, 5000), atMostMs: 15_000 },
  ];
}
