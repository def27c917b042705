/**
 * Writes the boundary files of a release from a folder of source figures: `npm run data:import -- FOLDER [RELEASE]`.
 *
 * Run once for every new source; from then on the files are the project's own. The figures are normalised (RFC 7946, a fixed
 * set of properties, rounding, order of codes) and nothing else: shapes are neither repaired nor generalised here. What is not
 * sound is an error, not a note: nothing imperfect enters the repository.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeFeatures } from '../src/data/decode-features';
import type { Note } from '../src/domain';
import { noteText } from '../src/i18n/notes';
import { type Properties, rounded, writeFeatures } from './data/geojson';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly properties: readonly string[];
  /** 5 decimals are about 1 m, 4 about 11 m. */
  readonly decimals: number;
}

const VILLAGE = ['kemendagri', 'bps', 'pcode', 'name', 'kind', 'kecamatan'];

const IMPORTS: readonly Import[] = [
  { from: 'villages-kemendagri-2025.geojson', to: 'boundaries/kemendagri-2025.geojson', properties: VILLAGE, decimals: 5 },
  { from: 'villages-bps-2020.geojson', to: 'boundaries/bps-2020.geojson', properties: VILLAGE, decimals: 5 },
  { from: 'blora-kecamatan.geojson', to: 'context.geojson', properties: ['kemendagri', 'name'], decimals: 4 },
];

const [folder, release = 'data/blora'] = process.argv.slice(2);
if (!folder) {
  console.error('Say from which folder: npm run data:import -- FOLDER [RELEASE]');
  process.exit(1);
}
for (const one of IMPORTS) {
  const text = convert(one, await readFile(join(folder, one.from), 'utf8'));
  const target = join(release, one.to);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`${target}: ${Buffer.byteLength(text)} bytes`);
}
console.log('Now run: npm run data:build && npm run data:check');

function convert({ from, properties, decimals }: Import, text: string): string {
  const notes: Note[] = [];
  const propertiesByCode = readProperties(text, properties);
  const { outlines } = decodeFeatures(from, text, null, notes);
  if (notes.length > 0) throw new Error(notes.map(({ id, params }) => noteText.en[id](params)).join('\n'));
  const features = outlines.map(({ code, geometry }) => ({
    properties: propertiesByCode.get(code) ?? {},
    geometry: rounded(geometry, decimals),
    code,
  }));
  return writeFeatures(features.sort((a, b) => (a.code < b.code ? -1 : 1)));
}

/** The fixed properties of each feature, by code; every one must be there and be text. */
function readProperties(text: string, names: readonly string[]): ReadonlyMap<string, Properties> {
  const { features } = JSON.parse(text) as { features: readonly { properties: Readonly<Record<string, unknown>> }[] };
  return new Map(features.map(({ properties }, index) => {
    const entries = names.map((name) => {
      const value = properties[name];
      if (typeof value !== 'string') throw new Error(`Feature ${index + 1}: property "${name}" is missing or not text`);
      return [name, value] as const;
    });
    const kept = Object.fromEntries(entries);
    return [kept['kemendagri'] ?? '', kept];
  }));
}
