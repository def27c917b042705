import { ROLES, type Role } from '../../domain';
import { isNil } from './nil';
import { readNumber, readQuantity } from './read-number';

/** Roles that only one column of a table can have: a second one of a kind is left aside. */
const SINGLE_ROLES: ReadonlySet<Role> = new Set(ROLES.filter((role) => role !== 'ignore' && role !== 'mark' && role !== 'number'));

/** A column as it is guessed from: its heading, its hashtag and what stands in it. */
export interface ColumnSample {
  readonly heading: string;
  readonly hashtag: string;
  /** Cells that are not empty, the first few hundred. */
  readonly values: readonly string[];
}

/**
 * What each column of a table says: by its HXL hashtag, else by its heading, else by what stands in it. Of several that fit a single
 * role the one that fits best gets it, else the first. A table with a programme column has no programmes in its headings.
 */
export function guessRoles(columns: readonly ColumnSample[]): readonly Role[] {
  const marks = taggedMarks(columns);
  const asked = columns.map((column): Role | null => {
    const role = marks.has(column) ? 'mark' : (byHashtag(column.hashtag) ?? byHeading(column.heading));
    // A type of administration in figures (TIPADM) says neither desa nor kelurahan.
    return role === 'kind' && column.values.length > 0 && column.values.every((value) => readNumber(value) !== null) ? 'ignore' : role;
  });
  const best = new Map<Role, number>();
  const misfitOf = (index: number): number => misfit(columns[index] ?? NO_COLUMN, asked[index] ?? 'ignore');
  asked.forEach((role, index) => {
    if (role === null || !SINGLE_ROLES.has(role)) return;
    const before = best.get(role);
    if (before === undefined || misfitOf(index) < misfitOf(before)) best.set(role, index);
  });
  const taken = new Set<Role>(best.keys());
  return columns.map((column, index): Role => {
    const role = asked[index] ?? null;
    if (role === null) return byContent(column, taken);
    return SINGLE_ROLES.has(role) && best.get(role) !== index ? 'ignore' : role;
  });
}

const NO_COLUMN: ColumnSample = { heading: '', hashtag: '', values: [] };

/** How badly a column fits a role that it may have, when another may have it too: 0 is best. A hashtag says it beyond doubt. */
function misfit({ heading, hashtag, values }: ColumnSample, role: Role): number {
  if (byHashtag(hashtag) === role) return 0;
  const key = headingKey(heading);
  // Names, and codes that are whole, are worth more than codes, and than the last digits of one.
  const isCoded = values.length > 0 && values.every((value) => /^[A-Z]{0,2}[\d.\s-]+$/i.test(value));
  switch (role) {
    case 'kecamatan':
      return (isCoded ? 2 : 0) + (/^(district|distrik)$/.test(key) ? 1 : 0);
    case 'name':
      return (isCoded ? 2 : 0) + (/desa|kel|village|gampong|nagari|kampung|adm4|namobj/.test(key) ? 0 : 1);
    case 'code':
    case 'bps':
    case 'pcode':
      return values.length > 0 && values.every((value) => WHOLE_CODE.test(value)) ? 0 : 1;
    default:
      return 0;
  }
}

/**
 * Columns that a hashtag gives to programmes and that are one programme each, by their headings: those that hold marks only, and
 * several of one hashtag. Where one of them names programmes in its cells, as its heading says, the others hold something else of it.
 */
function taggedMarks(columns: readonly ColumnSample[]): ReadonlySet<ColumnSample> {
  const tagged = columns.filter(({ heading, hashtag }) => heading !== '' && byHashtag(hashtag) === 'program');
  const holdsMarks = ({ values }: ColumnSample) => (values.length > 0 || tagged.length > 1) && values.every(isMark);
  const others = tagged.filter((column) => !holdsMarks(column));
  if (others.some(({ heading }) => byHeading(heading) === 'program')) return new Set();
  const tagOf = ({ hashtag }: ColumnSample) => hashtag.toLowerCase().split('+')[0]?.trim();
  const isOneOfSeveral = (column: ColumnSample) => tagged.some((other) => other !== column && tagOf(other) === tagOf(column));
  return new Set(tagged.filter((column) => holdsMarks(column) || isOneOfSeveral(column)));
}

function byContent({ heading, values }: ColumnSample, taken: Set<Role>): Role {
  if (heading === '' || values.length === 0) return 'ignore';
  if (!taken.has('code') && !taken.has('bps') && !taken.has('pcode') && values.every((value) => WHOLE_CODE.test(value))) {
    taken.add('code');
    return 'code';
  }
  if (!taken.has('program') && values.every((value) => isMark(value))) return 'mark';
  if (ROW_NUMBER.test(headingKey(heading)) || isConstant(values) || areCodes(values)) return 'ignore';
  const written = values.filter((value) => !isNil(value));
  return written.length > 0 && written.every((value) => readQuantity(value) !== null) ? 'number' : 'ignore';
}

/** How many villages must have the same number before it says nothing of any of them. */
const MANY = 10;

function isConstant(values: readonly string[]): boolean {
  return values.length >= MANY && new Set(values).size === 1;
}

/**
 * Long whole numbers of one length that begin alike are codes of places: those of a province share two digits, those of a district
 * four. Sums of money differ in length or are round.
 */
function areCodes(values: readonly string[]): boolean {
  const [first = ''] = values;
  const shared = first.slice(0, first.length >= 10 ? 2 : 4);
  return values.length > 1 && values.every((value) => /^\d{6,}$/.test(value) && value.length === first.length && value.startsWith(shared)) && !values.every((value) => value.endsWith('000'));
}

const WHOLE_CODE = /^(ID[ .-]?)?(\d{10}|\d\d[.-]\d\d[.-](\d\d[.-]\d{4}|\d{3}[.-]\d{3}))$/i;
const ROW_NUMBER = /^(no|nomor|nr|num|id|fid|objectid|gid|x|y|lat|latitude|lng|lon|longitude|shape(length|area|leng))$/;

const YES = /^(x|v|✓|✔|√|●|•|1|y|ya|yes|ada|true|benar)$/i;
const NO = /^(0|n|no|none|nil|tidak|tdk|(tidak|belum) ada|belum|nihil|kosong|false|salah|✗|✘|❌)?$/i;

function saysNo(value: string): boolean {
  return NO.test(value) || isNil(value);
}

/** Does a cell under a programme's heading say that the village has it, or that it has not? */
export function isMark(value: string): boolean {
  return YES.test(value) || saysNo(value);
}

/** True for anything that does not say no, or nothing. */
export function saysYes(value: string): boolean {
  return !saysNo(value.trim());
}

/** True for a plain yes, which says no more than that. */
export function isPlainYes(value: string): boolean {
  return YES.test(value.trim());
}

function byHashtag(hashtag: string): Role | null {
  const [tag = '', ...attributes] = hashtag.toLowerCase().split('+').map((part) => part.trim());
  const has = (attribute: string) => attributes.includes(attribute);
  switch (tag) {
    case '':
      return null;
    case '#adm4':
    case '#loc':
      if (has('name')) return has('alt') || has('inferred') ? 'ignore' : 'name';
      if (has('bps')) return 'bps';
      if (has('pcode')) return 'pcode';
      if (has('type')) return 'kind';
      return has('code') ? 'code' : 'name';
    case '#adm3':
      return 'kecamatan';
    case '#activity':
    case '#sector':
    case '#subsector':
      return 'program';
    case '#status':
      return 'status';
    case '#date':
      return has('start') ? 'start' : has('end') ? 'end' : 'period';
    case '#reached':
    case '#beneficiary':
      return 'reached';
    case '#org':
      return 'organization';
    case '#population':
      return has('hh') || has('households') ? 'households' : 'population';
    default:
      return /^#(affected|inneed|targeted|capacity|indicator|value)$/.test(tag) ? 'number' : 'ignore';
  }
}

/** Headings as people write them, without case, spaces and signs. The first pattern that fits decides. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['kecamatan', /^(nama|kode|nm|kd|code|name)?(kec|kecamatan|subdistrict|adm3(en|id|name|pcode|code)?|wadmkc|district|distrik)(kode|code|nama|name)?$|^(reportedkecamatan|as4?kecamatan)$/],
  ['bps', /^((kode|kd|id)?bps|bps(kode|code)|kdebps|iddesa|kddesabps|kodedesabps|kodebps(desa)?)$/],
  ['pcode', /^(pcode|adm4pcode|p?codeadm4|admin4pcode|kodep)$/],
  ['code', /^((kode|kd|code)(desa|kel|kelurahan|desakel|desakelurahan|kelurahandesa|village|wilayah|wil|kemendagri|adm4|pum|dagri)?|(desa|village|adm4|kemendagri|wilayah)(kode|code|id)|kdepum|kemendagri(2025)?|villagecode|kodekemendagri)$/],
  ['name', /^((nama|nm|name|namaresmi)?(desa|kelurahan|desakel|desakelurahan|kelurahandesa|kel|village|villages|gampong|nagari|kampung)(nama|name)?|(villages?|adm4)(name|en|id)|adm4|nama|name|namobj|wadmkd|nmdesa|asreported|shapename|lokasi|location)$/],
  ['kind', /^(jenis(desa|wilayah)|tipe(desa|wilayah)?|kind|type|reportedkind|statusadministrasi|tipadm)$/],
  ['program', /^((nama|jenis|kode)?(program|programme|kegiatan|activity|activities|sektor|sector|intervensi|intervention|bidang)(name|type|nama)?)$/],
  ['start', /^((tanggal|tgl|tahun|bulan)?(mulai|awal)|start(date|year)?|datestart|from)$/],
  ['end', /^((tanggal|tgl|tahun|bulan)?(selesai|akhir|berakhir)|end(date|year)?|dateend|until|to)$/],
  ['period', /^(tahun|year|years|periode|period|masa|tahunkegiatan|tahunprogram)$/],
  ['status', /^(status(kegiatan|program)?|keadaan|activitystatus)$/],
  ['reached', /^((jumlah|jml)?(penerima(manfaat)?|peserta|anggota|orangterjangkau)|(people)?reached|beneficiar(y|ies)|participants|peoplereached|jiwaterjangkau|terjangkau)$/],
  ['households', /^((jumlah|jml)?(kk|kepalakeluarga|rumahtangga|keluarga)|households?|hh)$/],
  ['population', /^((jumlah|jml)?(penduduk|jiwa)|population|pop|people|inhabitants)$/],
  ['organization', /^(pelaksana|mitra(pelaksana)?|lembaga|organi[sz]ations?|organisasi|implementer|partner|org|ngo)$/],
  // The national mapping agency's: codes of province, district and sub-district, and what it keeps for itself.
  ['ignore', /^(kd[a-z]?(pum|bps)|kdpkab|wiad(kd|kc|kk|pr)|fcode|lcode|srsid|metadata|uupp)$/],
  ['ignore', /^(kab|kabupaten|kota|kabupatenkota|provinsi|prov|province|regency|wadmkk|wadmpr|wadmkk|adm[012](en|id|name|pcode|code)?|keterangan|catatan|remarks?|notes?|comments?|sumber|source|match|reasonid|reasonen)$/],
];

function byHeading(heading: string): Role | null {
  const key = headingKey(heading);
  return key === '' ? null : (HEADINGS.find(([, pattern]) => pattern.test(key))?.[0] ?? null);
}

/** A heading without case, spaces and signs; "Nama Desa/Kel." is `namadesakel`. */
export function headingKey(heading: string): string {
  return heading.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Does a text look like one of the usual headings? */
export function isUsualHeading(heading: string): boolean {
  return byHeading(heading) !== null;
}
