import type { MultiPolygon, Polygon } from 'geojson';
import type { Kecamatan, Role, Village, VillageCode } from '../../domain';
import { normaliseName, readName } from '../normalise-name';
import { cellsByRole, numbersOf, type RoleCells } from './cells-by-role';
import { LIMITS, titleOf } from './import-file';
import { ImportError, type ImportNotes } from './import-note';
import type { Layer, LayerFeature } from './layer';
import { readCode } from './read-code';
import { readNumber } from './read-number';
import { soundOutlines, type SoundFeature } from './sound-outlines';

/** The villages of a file of boundaries. */
export interface OwnVillages {
  readonly villages: readonly Village[];
  readonly kecamatan: readonly Kecamatan[];
  readonly outlines: ReadonlyMap<VillageCode, Polygon | MultiPolygon>;
}

/** The only sub-district of a file that names none. */
const WHOLE = 'area';

/**
 * Makes villages of a layer's features. Features with one code and name are parts of one village. A village without a code gets
 * the number of its feature. Spellings and codes that `known` has for the same village are kept. @throws ImportError as `soundOutlines`, 'too-many-villages'
 */
export function ownVillages(layer: Layer, roles: readonly Role[], known: readonly Village[], notes: ImportNotes): OwnVillages {
  const { file } = layer;
  const knownByCode = new Map(known.map((village) => [village.code, village]));
  if (layer.features.length > LIMITS.villages) throw new ImportError('too-many-villages', { file, features: layer.features.length, limit: LIMITS.villages });
  const read = cellsByRole(roles, layer.columns);
  const nameOf = ({ feature, cells }: LayerFeature) => read.of('name', cells) || codesOf(read, cells).code || `#${feature}`;
  const villages = new Map<VillageCode, Village>();
  const outlines = new Map<VillageCode, Polygon | MultiPolygon>();
  const kecamatan = new Map<string, Kecamatan>();

  for (const one of soundOutlines(layer, nameOf, notes)) {
    const village = villageOf(one, read, layer, notes);
    const before = villages.get(village.code);
    if (before && normaliseName(before.name) === normaliseName(village.name)) {
      notes.push({ id: 'feature-joined', params: { file, feature: one.feature, name: village.name, code: village.code } });
      outlines.set(village.code, joined(outlines.get(village.code), one.geometry));
      continue;
    }
    const code = before ? `${village.code}-${one.feature}` : village.code;
    if (before) notes.push({ id: 'code-repeated', params: { file, feature: one.feature, code: village.code, name: village.name } });
    const area = kecamatanOf(code, read.of('kecamatan', one.cells), file, kecamatan);
    kecamatan.set(area.code, area);
    villages.set(code, withKnown({ ...village, code, kecamatan: area.code }, knownByCode.get(code)));
    outlines.set(code, one.geometry);
  }
  return {
    villages: [...villages.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    kecamatan: [...kecamatan.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    outlines,
  };
}

/** The same code and name: the same village, whoever drew it. */
function withKnown(village: Village, known: Village | undefined): Village {
  if (!known || normaliseName(known.name) !== normaliseName(village.name)) return village;
  return { ...village, bps: village.bps || known.bps, pcode: village.pcode || known.pcode, aliases: known.aliases };
}

function villageOf({ feature, cells }: SoundFeature, read: RoleCells, { file }: Layer, notes: ImportNotes): Village {
  const { code, bps, pcode } = codesOf(read, cells);
  const name = read.of('name', cells);
  if (name === '' && code === '') notes.push({ id: 'feature-nameless', params: { file, feature } });
  return {
    code: code || `v-${feature}`,
    bps,
    pcode,
    name: name || code || `#${feature}`,
    kind: kindOf(code, name, read.of('kind', cells)),
    kecamatan: '',
    aliases: [],
    numbers: numbersOf(read, cells, (_, value) => readNumber(value), (column, value) => notes.push({ id: 'number-unreadable', params: { file, row: feature, column, value } })),
  };
}

/** Codes as a release writes them: 33.16.08.2010, 3316090010, ID3316090010. A code of another kind stays as it is, but for signs that links need. */
function codesOf(read: RoleCells, cells: readonly string[]): Pick<Village, 'code' | 'bps' | 'pcode'> {
  const [own, office, pcode] = [read.of('code', cells), read.of('bps', cells), read.of('pcode', cells)];
  const bps = digitsOf(office) ?? digitsOf(pcode) ?? '';
  const digits = digitsOf(own);
  const kemendagri = digits && !isOfOffice(own) ? `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}` : null;
  return {
    code: kemendagri ?? digits ?? (bps || own.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')),
    bps: bps || (digits && isOfOffice(own) ? digits : ''),
    pcode: (/^ID/i.test(pcode) && digitsOf(pcode) ? `ID${digitsOf(pcode)}` : pcode) || (bps && /^ID/i.test(own) ? `ID${bps}` : ''),
  };
}

function digitsOf(text: string): string | null {
  const { whole = [], fits = null } = readCode(text) ?? {};
  return whole.length === 1 && fits === null ? (whole[0] ?? null) : null;
}

/** A P-code, and a code in groups of two, two, three and three. */
function isOfOffice(text: string): boolean {
  return /^ID/i.test(text) || /^\d\d[. -]\d\d[. -]\d{3}[. -]\d{3}$/.test(text);
}

/** In the ministry's codes the last part of a kelurahan begins with 1, of a desa with 2. */
function kindOf(code: string, name: string, written: string): Village['kind'] {
  const word = readName(`${written} x`).kind ?? readName(name).kind;
  if (word === 'desa' || word === 'kelurahan') return word;
  return /^\d\d\.\d\d\.\d\d\.1/.test(code) ? 'kelurahan' : 'desa';
}

function kecamatanOf(village: VillageCode, written: string, file: string, known: ReadonlyMap<string, Kecamatan>): Kecamatan {
  const name = readCode(written) ? '' : written.replace(/^(kecamatan|kec)(\s*\.\s*|\s+)/i, '');
  const fromCode = /^(\d\d\.\d\d\.\d\d)\.\d{4}/.exec(village)?.[1] ?? /^(\d{7})\d{3}$/.exec(village)?.[1];
  if (fromCode) return known.get(fromCode) ?? { code: fromCode, name: name || fromCode, publishedAreas: [] };
  if (written === '') return { code: WHOLE, name: titleOf(file), publishedAreas: [] };
  const same = [...known.values()].find((one) => one.name === (name || written));
  return same ?? { code: `k-${known.size + 1}`, name: name || written, publishedAreas: [] };
}

function joined(before: Polygon | MultiPolygon | undefined, more: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (!before) return more;
  const parts = [before, more].flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates));
  return { type: 'MultiPolygon', coordinates: parts };
}
