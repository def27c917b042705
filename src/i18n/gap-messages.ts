import { rankColumn, type Language, type RecordKind } from '../domain';
import { COUNT } from './formats';
import { numberName } from './number-name';
import { RECORD_WORDS } from './record-words';

/** Words of the list of villages that are not named: on the screen, and in files of it. */
export interface GapMessages {
  /** Of how many villages of the scope how many are not named. */
  readonly title: (count: number, scope: number) => string;
  readonly rankBy: string;
  readonly ranks: Readonly<Record<'distance' | 'area' | 'border', string>>;
  /** A rank that goes by a column: its head, and that it is one where it reads like something measured. */
  readonly column: (rank: string) => string;
  readonly direction: (by: string, smallestFirst: boolean) => string;
  readonly dim: string;
  readonly distance: (km: string, village: string) => string;
  /** Said once above a list by distance, not in every row. */
  readonly distanceMeaning: string;
  readonly touches: (village: string) => string;
  readonly area: (km2: string, set: string) => string;
  readonly border: (share: string, metres: string) => string;
  readonly borderNone: string;
  readonly number: (column: string, value: string) => string;
  readonly unknown: string;
  /** Instead of a distance, where no village is named. */
  readonly nobody: string;
  /** The same, said once above the list: in which order it stands, and what to do. */
  readonly nobodyNamed: string;
  readonly working: string;
  /** In files: the list has no row. */
  readonly empty: string;
  /** Under the title that says that there is no gap: what to do. */
  readonly emptyAdvice: string;
  readonly place: (rank: number, kecamatan: string) => string;
  readonly tag: (village: string, program: string, wanted: boolean) => string;
  readonly planned: string;
  readonly download: string;
  /** Heads and values that stand in files alone. Units stand in the head, so that cells are numbers. */
  readonly table: {
    /** Name of the sheet: at most 31 characters. `filtered`: for programmes chosen, not for any. */
    readonly sheet: (filtered: boolean) => string;
    readonly rank: string;
    readonly why: string;
    /** The plan is no part of the record, and its column says so. */
    readonly plan: (record: RecordKind) => string;
    readonly values: Readonly<Record<'distance' | 'area' | 'border', string>>;
    /** What the list goes by, in the summary. */
    readonly order: string;
    readonly planned: (programs: string) => string;
    readonly notPlanned: string;
    /** Parts of a file's name: what the list goes by. */
    readonly slugs: Readonly<Record<'distance' | 'area' | 'border', string>>;
  };
}

export const GAP_MESSAGES: Readonly<Record<Language, GapMessages>> = {
  id: {
    title: (count, scope) => {
      if (count === 0) return 'Semua desa/kelurahan disebut untuk pilihan ini';
      return count === scope ? `Tidak satu pun dari ${COUNT.id(scope)} desa/kelurahan disebut untuk pilihan ini` : `${COUNT.id(count)} desa/kelurahan tidak disebut untuk pilihan ini`;
    },
    rankBy: 'Urutkan menurut',
    ranks: { distance: 'jarak ke yang disebut', area: 'luas', border: 'batas dengan yang disebut' },
    column: (rank) => columnName('id', rank, 'kolom data'),
    direction: (by, smallestFirst) => (by === 'distance' ? (smallestFirst ? 'terdekat dulu' : 'terjauh dulu') : smallestFirst ? 'terkecil dulu' : 'terbesar dulu'),
    dim: 'Redupkan yang sudah disebut di peta',
    distance: (km, village) => `${km} dari ${village}`,
    distanceMeaning: 'Jarak dari batas ke batas.',
    touches: (village) => `berbatasan dengan ${village}`,
    area: (km2, set) => `${km2}, batas ${set}`,
    border: (share, metres) => `${share} garis batasnya (${metres})`,
    borderNone: 'tidak ada batas bersama',
    number: (column, value) => `${numberName('id', column)}: ${value}`,
    unknown: 'nilainya tidak diketahui',
    nobody: 'tidak ada yang disebut untuk pilihan ini',
    nobodyNamed: 'Tidak ada yang disebut, jadi tidak ada jarak atau batas bersama untuk diukur: urutannya menurut abjad. Urutkan menurut luas, atau pilih program lain.',
    working: 'Mengukur jarak ke desa/kelurahan terdekat yang disebut …',
    empty: 'Semua desa/kelurahan disebut untuk pilihan ini.',
    emptyAdvice: 'Tidak ada celah untuk diurutkan. Pilih program atau kecamatan lain untuk melihat celahnya.',
    place: (rank, kecamatan) => `Urutan ${COUNT.id(rank)}, Kecamatan ${kecamatan}`,
    tag: (village, program, wanted) => (wanted ? `Rencanakan ${program} di ${village}` : `Keluarkan ${program} di ${village} dari rencana`),
    planned: 'dalam rencana',
    download: 'Unduh daftar ini',
    table: {
      sheet: (filtered) => (filtered ? 'Tidak disebut untuk pilihan ini' : 'Tidak disebut'),
      rank: 'Urutan',
      why: 'Alasan urutan',
      plan: (record) => `Rencana (bukan isi ${RECORD_WORDS.id[record].record})`,
      values: { distance: 'Jarak ke yang disebut, batas ke batas (km)', area: 'Luas dalam batas yang ditampilkan (km²)', border: 'Bagian garis batas dengan yang disebut' },
      order: 'Urutan yang tidak disebut',
      planned: (programs) => `dalam rencana: ${programs}`,
      notPlanned: 'tidak dalam rencana',
      slugs: { distance: 'jarak', area: 'luas', border: 'batas' },
    },
  },
  en: {
    title: (count, scope) => {
      if (count === 0) return 'Every desa/kelurahan is named for this choice';
      return count === scope ? `None of ${COUNT.en(scope)} desa/kelurahan is named for this choice` : `${COUNT.en(count)} desa/kelurahan not named for this choice`;
    },
    rankBy: 'Rank by',
    ranks: { distance: 'distance to one that is named', area: 'area', border: 'border with those named' },
    column: (rank) => columnName('en', rank, 'column of the data'),
    direction: (by, smallestFirst) => (by === 'distance' ? (smallestFirst ? 'nearest first' : 'farthest first') : smallestFirst ? 'smallest first' : 'largest first'),
    dim: 'Dim those already named on the map',
    distance: (km, village) => `${km} from ${village}`,
    distanceMeaning: 'Distances from boundary to boundary.',
    touches: (village) => `touches ${village}`,
    area: (km2, set) => `${km2}, ${set} boundaries`,
    border: (share, metres) => `${share} of its border (${metres})`,
    borderNone: 'no border with one that is named',
    number: (column, value) => `${numberName('en', column)}: ${value}`,
    unknown: 'its value is not known',
    nobody: 'none is named for this choice',
    nobodyNamed: 'None is named, so there is no distance or shared border to measure: they stand in order of their names. Rank by area, or choose other programmes.',
    working: 'Measuring the distance to the nearest village named …',
    empty: 'Every desa/kelurahan is named for this choice.',
    emptyAdvice: 'There is no gap to rank. Choose other programmes or sub-districts to see theirs.',
    place: (rank, kecamatan) => `Rank ${COUNT.en(rank)}, Kecamatan ${kecamatan}`,
    tag: (village, program, wanted) => (wanted ? `Plan ${program} in ${village}` : `Take ${program} in ${village} out of the plan`),
    planned: 'in the plan',
    download: 'Download this list',
    table: {
      sheet: (filtered) => (filtered ? 'Not named for this choice' : 'Not named'),
      rank: 'Rank',
      why: 'Reason for the rank',
      plan: (record) => `Plan (not ${RECORD_WORDS.en[record].record})`,
      values: { distance: 'Distance to one that is named, boundary to boundary (km)', area: 'Area in the boundaries shown (km²)', border: 'Share of its border with those named' },
      order: 'Order of those not named',
      planned: (programs) => `in the plan: ${programs}`,
      notPlanned: 'not in the plan',
      slugs: { distance: 'distance', area: 'area', border: 'border' },
    },
  },
};

/** Beside what is measured, a column of the same name must be told apart. */
const LIKE_MEASURED = /^(distance|area|border|jarak|luas|batas)$/i;

function columnName(language: Language, rank: string, mark: string): string {
  const name = numberName(language, rankColumn(rank));
  return LIKE_MEASURED.test(name) ? `${name} (${mark})` : name;
}
