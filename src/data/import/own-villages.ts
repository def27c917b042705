import type { MultiPolygon, Polygon } from 'geojson';
import type { Kecamatan, Role, Village, VillageCode } from '../../domain';
import { normaliseName, readName } from '../normalise-name';
import { cellsByRole, numbersOf, type RoleCells } from './cells-by-role';
import { LIMITS, titleOf } from './import-file';
import { ImportError, type ImportNotes } from './import-note';
import type { Layer, LayerFeature } from './layer';
import { noteNumbers, readNumbersOf, type ReadCell } from './number-columns';
import { readCode } from './read-code';
import { soundOutlines, type SoundFeature } from './sound-outlines';

/** The villages of a file of boundaries. */
export interface OwnVillages {
  readonly villages: readonly Village[];
  readonly kecamatan: readonly Kecamatan[];
  readonly outlines: ReadonlyMap<VillageCode, Polygon | MultiPolygon>;
}

/** Code of the only sub-district of a file that names none. */
export const WHOLE_AREA = 'area';

/**
 * Makes villages of a layer's features. Features with one code and name are parts of one village. A village without a code gets
 * the number of its feature. Spellings and codes that `known` has for the same village are kept. @throws ImportError as `soundOutlines`, 'too-many-villages'
 */
export function ownVillages(layer: Layer, roles: readonly Role[], known: readonly Village[], notes: ImportNotes): OwnVillages {
  const { file } = layer;
  const knownByCode = new Map(known.map((village) => [village.code, village]));
  if (layer.features.length > LIMITS.villages) throw new ImportError('too-many-villages', { file, features: layer.features.length, limit: LIMITS.villages });
  const read = cellsByRole(roles, layer.columns);
  const nameOf = ({ feature, cells }: LayerFeature) => read.of('name', cells) || codesOf(read, cells, false).code || `#${feature}`;
  const villages = new Map<VillageCode, Village>();
  const outlines = new Map<VillageCode, Polygon | MultiPolygon>();
  const kecamatan = new Map<string, Kecamatan>();
  /** By code and name as they are written: two of one code may have two names. */
  const codes = new Map<string, VillageCode>();
  const rows = layer.features.map(({ feature, cells }) => ({ row: feature, cells }));
  noteNumbers({ file, headings: layer.columns, rows }, roles, notes);
  const means: Means = { read, readCell: readNumbersOf({ rows, areRead: false }, roles), areOffices: areOffices(layer, read), file, notes };

  for (const one of soundOutlines(layer, nameOf, notes)) {
    const village = villageOf(one, means);
    const key = `${village.code} ${normaliseName(village.name)}`;
    const same = codes.get(key);
    if (same !== undefined) {
      notes.push({ id: 'feature-joined', params: { file, feature: one.feature, name: village.name, code: same } });
      outlines.set(same, joined(outlines.get(same), one.geometry));
      continue;
    }
    const before = villages.has(village.code);
    const code = before ? `${village.code}-${one.feature}` : village.code;
    codes.set(key, code);
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

/** What all features of a layer are read by. */
interface Means {
  readonly read: RoleCells;
  readonly readCell: ReadCell;
  readonly areOffices: boolean;
  readonly file: string;
  readonly notes: ImportNotes;
}

function villageOf({ feature, cells }: SoundFeature, { read, readCell, areOffices: isOffices, file, notes }: Means): Village {
  const { code, bps, pcode } = codesOf(read, cells, isOffices);
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
    numbers: numbersOf(read, cells, readCell, (column, value) => notes.push({ id: 'number-unreadable', params: { file, row: feature, column, value } })),
  };
}

/**
 * Ten digits without a dot may be the ministry's code or the statistics office's. In the ministry's the last four say of a village what it
 * is, and begin with 1, 2 or 3: where those of one feature do not, none of the layer's are the ministry's.
 */
function areOffices({ features }: Layer, read: RoleCells): boolean {
  return features.some(({ cells }) => /^\d{6}[04-9]\d{3}$/.test(read.of('code', cells).trim()));
}

/** Codes as a release writes them: 33.16.08.2010, 3316090010, ID3316090010. A code of another kind stays as it is, but for signs that links need. */
function codesOf(read: RoleCells, cells: readonly string[], isOffices: boolean): Pick<Village, 'code' | 'bps' | 'pcode'> {
  const [own, written, pcode] = [read.of('code', cells), read.of('bps', cells), read.of('pcode', cells)];
  const bps = digitsOf(written) ?? digitsOf(pcode) ?? '';
  const digits = digitsOf(own);
  const office = /^\d{10}$/.test(own.trim()) ? isOffices : isWrittenAsOffices(own);
  const kemendagri = digits && !office ? `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}` : null;
  return {
    code: kemendagri ?? digits ?? (bps || own.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')),
    bps: bps || (digits && office ? digits : ''),
    pcode: (/^ID/i.test(pcode) && digitsOf(pcode) ? `ID${digitsOf(pcode)}` : pcode) || (bps && /^ID/i.test(own) ? `ID${bps}` : ''),
  };
}

function digitsOf(text: string): string | null {
  const { whole = [], fits = null } = readCode(text) ?? {};
  return whole.length === 1 && fits === null ? (whole[0] ?? null) : null;
}

/** A P-code, and a code in groups of two, two, three and three. */
function isWrittenAsOffices(text: string): boolean {
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
  if (written === '') return { code: WHOLE_AREA, name: titleOf(file), publishedAreas: [] };
  const same = [...known.values()].find((one) => normaliseName(one.name) === normaliseName(name || written));
  return same ?? { code: `k-${known.size + 1}`, name: name || written, publishedAreas: [] };
}

function joined(before: Polygon | MultiPolygon | undefined, more: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (!before) return more;
  const [parts, others] = [before, more].map(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates));
  // The same outline twice, as after a merge of layers, is no second part: it would count twice.
  const there = new Set((parts ?? []).map((part) => JSON.stringify(part)));
  return { type: 'MultiPolygon', coordinates: [...(parts ?? []), ...(others ?? []).filter((part) => !there.has(JSON.stringify(part)))] };
}
