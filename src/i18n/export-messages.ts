import type { Language, Match, RecordKind } from '../domain';
import { COUNT } from './formats';
import { counted } from './plural';
import { RECORD_WORDS } from './record-words';

/** Words that stand in exported files and nowhere on the screen. Sentences that both show are those of `messages.ts`. */
export interface ExportMessages {
  /** The mark of a plan. Whoever sees the file must not take it for the record. */
  readonly plan: string;
  /** What the record says, beside a plan's figure: "12 dari 36". */
  readonly inRecord: (record: RecordKind, figure: string) => string;
  readonly madeOn: (date: string) => string;
  readonly link: string;
  readonly sources: string;
  readonly boundaries: string;
  /** What is said of the other set's outlines, where they are drawn over the map. */
  readonly otherLines: (set: string) => string;
  readonly columns: {
    readonly code: string;
    readonly bps: string;
    readonly pcode: string;
    readonly village: string;
    readonly kind: string;
    readonly kecamatanCode: string;
    readonly kecamatan: string;
    readonly covered: string;
    readonly asReported: (record: RecordKind) => string;
    readonly areaKm2: (set: string, year: number | null) => string;
  };
  /** Value of a programme's column; the mark of a plan comes with `plan`. */
  readonly match: Readonly<Record<Match, string>>;
  readonly yes: string;
  readonly yesInferred: string;
  readonly no: string;
  readonly sheets: { readonly summary: string; readonly programs: string; readonly kecamatan: string; readonly villages: string; readonly sources: string };
  readonly figures: {
    readonly figure: string;
    readonly villages: string;
    readonly villagesShort: string;
    readonly shareOf: (set: string) => string;
    readonly areaKm2: string;
    readonly villageShare: string;
    readonly areaShare: string;
    readonly areaShareBySet: (set: string) => string;
    readonly scope: string;
    readonly covered: string;
    readonly stated: string;
    readonly overlap: string;
    readonly gap: string;
    readonly program: string;
    readonly kecamatan: string;
    readonly coveredVillages: string;
    readonly coveredKm2: string;
    /** Programmes that a slide has no room for. */
    readonly others: (programs: number) => string;
  };
  /** What stands in place of the words above when counts are the plan's: the record must not be credited with them. */
  readonly withPlan: {
    /** Head of the column that says whether a village is covered. */
    readonly covered: string;
    readonly yes: string;
    /** The record names the village, the plan takes it out. */
    readonly no: string;
    readonly added: (program: string) => string;
    readonly removed: (program: string) => string;
    readonly figures: Pick<ExportMessages['figures'], 'covered' | 'stated' | 'overlap' | 'gap' | 'program' | 'kecamatan' | 'coveredVillages' | 'coveredKm2'>;
    readonly chartTitle: string;
    /** The same of a plan that only takes villages out: nothing is planned. */
    readonly onlyTakenOut: { readonly covered: string; readonly figures: ExportMessages['withPlan']['figures']; readonly chartTitle: string };
    readonly matrixKey: string;
    /** What the map's reach starts from, where a plan adds to it. */
    readonly reach: string;
    /** On the page about a village that the plan takes out. */
    readonly takenOut: { readonly title: (programs: string) => string; readonly means: string };
    /** Villages without what the legend shows. `adds`: the plan adds villages; `takenOut`: the record names some of them. */
    readonly gap: (filtered: boolean, adds: boolean, takenOut: boolean) => string;
  };
  readonly filter: string;
  readonly allPrograms: string;
  /** Under a map that does not show everything. */
  readonly mapShows: (choice: string) => string;
  readonly period: string;
  readonly disclaimer: string;
  readonly licence: string;
  /** Title of the chart on a slide. */
  readonly chartTitle: string;
  readonly nothing: string;
  /** In a file that holds a map of one's own, to a reader without JavaScript. */
  readonly withoutScripts: (title: string) => string;
  /** Parts of a file's name: lower case, no spaces. */
  readonly slug: { readonly all: string; readonly together: string; readonly covered: string; readonly gap: string; readonly plan: string; readonly village: string; readonly story: string };
}

export const EXPORT_MESSAGES: Readonly<Record<Language, ExportMessages>> = {
  id: {
    plan: 'Rencana',
    inRecord: (record, figure) => `Menurut ${RECORD_WORDS.id[record].name}: ${figure}.`,
    madeOn: (date) => `Dibuat ${date}`,
    link: 'Peta ini',
    sources: 'Sumber',
    boundaries: 'Batas yang digambar',
    otherLines: (set) => `garis putus-putus merah muda: ${set}`,
    columns: {
      code: 'Kode Kemendagri',
      bps: 'Kode BPS',
      pcode: 'P-code',
      village: 'Desa/kelurahan',
      kind: 'Jenis',
      kecamatanCode: 'Kode kecamatan',
      kecamatan: 'Kecamatan',
      covered: 'Disebut untuk pilihan ini',
      asReported: (record) => `Ejaan dalam ${RECORD_WORDS.id[record].name}`,
      areaKm2: (set, year) => `Luas ${set}${year === null ? '' : ` ${year}`} (km²)`,
    },
    match: { stated: 'disebut', spelling: 'disebut, ejaan berbeda', kind: 'disebut, jenis wilayah berbeda', inferred: 'disimpulkan' },
    yes: 'ya',
    yesInferred: 'ya, disimpulkan',
    no: 'tidak disebut',
    sheets: { summary: 'Ringkasan', programs: 'Program', kecamatan: 'Kecamatan', villages: 'Desa-kelurahan', sources: 'Sumber' },
    figures: {
      figure: 'Angka',
      villages: 'Desa/kelurahan',
      villagesShort: 'Desa/kel.',
      shareOf: (set) => `${set}, %`,
      areaKm2: 'Luas (km²)',
      villageShare: 'Bagian dari desa/kelurahan',
      areaShare: 'Bagian dari luas',
      areaShareBySet: (set) => `Bagian dari luas, batas ${set}`,
      scope: 'Seluruh wilayah pilihan',
      covered: 'Disebut',
      stated: 'Disebut, tanpa yang disimpulkan',
      overlap: 'Disebut untuk dua program atau lebih',
      gap: 'Tidak disebut',
      program: 'Program',
      kecamatan: 'Kecamatan',
      coveredVillages: 'Disebut',
      coveredKm2: 'Luas desa/kelurahan yang disebut (km²)',
      others: (programs) => `${COUNT.id(programs)} lainnya`,
    },
    withPlan: {
      covered: 'Disebut atau direncanakan untuk pilihan ini',
      yes: 'ya, direncanakan',
      no: 'tidak, dikeluarkan oleh rencana',
      added: (program) => `ditambahkan: ${program}`,
      removed: (program) => `dikeluarkan: ${program}`,
      figures: {
        covered: 'Disebut atau direncanakan',
        stated: 'Disebut atau direncanakan, tanpa yang disimpulkan',
        overlap: 'Disebut atau direncanakan untuk dua program atau lebih',
        gap: 'Tidak disebut dan tidak direncanakan, atau dikeluarkan',
        program: 'Program, bersama rencana',
        kecamatan: 'Kecamatan, bersama rencana',
        coveredVillages: 'Disebut atau direncanakan',
        coveredKm2: 'Luas desa/kelurahan yang disebut atau direncanakan (km²)',
      },
      chartTitle: 'Desa/kelurahan yang disebut atau direncanakan menurut program',
      onlyTakenOut: {
        covered: 'Disebut untuk pilihan ini, tanpa yang dikeluarkan rencana',
        figures: {
          covered: 'Disebut, tanpa yang dikeluarkan rencana',
          stated: 'Disebut, tanpa yang dikeluarkan rencana dan yang disimpulkan',
          overlap: 'Disebut untuk dua program atau lebih, tanpa yang dikeluarkan rencana',
          gap: 'Tidak disebut, atau dikeluarkan rencana',
          program: 'Program, bersama rencana',
          kecamatan: 'Kecamatan, bersama rencana',
          coveredVillages: 'Disebut, tanpa yang dikeluarkan rencana',
          coveredKm2: 'Luas desa/kelurahan yang disebut, tanpa yang dikeluarkan rencana (km²)',
        },
        chartTitle: 'Desa/kelurahan yang disebut menurut program, tanpa yang dikeluarkan rencana',
      },
      reach: 'Jangkauan dari desa/kelurahan yang disebut atau direncanakan',
      takenOut: { title: (programs) => `Dikeluarkan oleh rencana: ${programs}`, means: 'Tanpa rencana ini, desa/kelurahan ini disebut untuk itu.' },
      matrixKey: 'rencana: +\u00a0ditambahkan, −\u00a0dikeluarkan',
      gap: (filtered, adds, takenOut) => `tidak disebut${adds ? ' dan tidak direncanakan' : ''}${filtered ? ' untuk pilihan ini' : ''}${takenOut ? ', atau dikeluarkan' : ''}`,
    },
    filter: 'Pilihan',
    allPrograms: 'semua program',
    mapShows: (choice) => `Peta menunjukkan pilihan: ${choice}`,
    period: 'Tahun',
    disclaimer: 'Catatan',
    licence: 'Lisensi',
    chartTitle: 'Desa/kelurahan yang disebut menurut program',
    nothing: 'Tidak ada desa/kelurahan untuk pilihan ini.',
    withoutScripts: (title) => `Peta “${title}” perlu dibuka di peramban dengan JavaScript, misalnya Chrome atau Firefox.`,
    slug: { all: 'semua', together: 'sekaligus', covered: 'disebut', gap: 'tidak-disebut', plan: 'rencana', village: 'desa', story: 'cerita' },
  },
  en: {
    plan: 'Plan',
    inRecord: (record, figure) => `According to ${RECORD_WORDS.en[record].name}: ${figure}.`,
    madeOn: (date) => `Made on ${date}`,
    link: 'This map',
    sources: 'Sources',
    boundaries: 'Boundaries drawn',
    otherLines: (set) => `dashed pink lines: ${set}`,
    columns: {
      code: 'Kemendagri code',
      bps: 'BPS code',
      pcode: 'P-code',
      village: 'Desa/kelurahan',
      kind: 'Kind',
      kecamatanCode: 'Sub-district code',
      kecamatan: 'Sub-district',
      covered: 'Named for this choice',
      asReported: (record) => `Spelling ${RECORD_WORDS.en[record].by}`,
      areaKm2: (set, year) => `Area ${set}${year === null ? '' : ` ${year}`} (km²)`,
    },
    match: { stated: 'named', spelling: 'named, other spelling', kind: 'named, other kind of area', inferred: 'inferred' },
    yes: 'yes',
    yesInferred: 'yes, inferred',
    no: 'not named',
    sheets: { summary: 'Summary', programs: 'Programmes', kecamatan: 'Sub-districts', villages: 'Desa-kelurahan', sources: 'Sources' },
    figures: {
      figure: 'Figure',
      villages: 'Desa/kelurahan',
      villagesShort: 'Desa/kel.',
      shareOf: (set) => `${set}, %`,
      areaKm2: 'Area (km²)',
      villageShare: 'Share of desa/kelurahan',
      areaShare: 'Share of the area',
      areaShareBySet: (set) => `Share of the area, ${set} boundaries`,
      scope: 'The whole area chosen',
      covered: 'Named',
      stated: 'Named, without the inferred',
      overlap: 'Named for two or more programmes',
      gap: 'Not named',
      program: 'Programme',
      kecamatan: 'Sub-district',
      coveredVillages: 'Named',
      coveredKm2: 'Area of those named (km²)',
      others: (programs) => counted(programs, 'other', 'others'),
    },
    withPlan: {
      covered: 'Named or planned for this choice',
      yes: 'yes, planned',
      no: 'no, taken out by the plan',
      added: (program) => `added: ${program}`,
      removed: (program) => `taken out: ${program}`,
      figures: {
        covered: 'Named or planned',
        stated: 'Named or planned, without the inferred',
        overlap: 'Named or planned for two or more programmes',
        gap: 'Neither named nor planned, or taken out',
        program: 'Programme, with the plan',
        kecamatan: 'Sub-district, with the plan',
        coveredVillages: 'Named or planned',
        coveredKm2: 'Area of those named or planned (km²)',
      },
      chartTitle: 'Desa/kelurahan named or planned, by programme',
      onlyTakenOut: {
        covered: 'Named for this choice, without what the plan takes out',
        figures: {
          covered: 'Named, without those taken out',
          stated: 'Named, without what the plan takes out and the inferred',
          overlap: 'Named for two or more programmes, without what the plan takes out',
          gap: 'Not named, or taken out by the plan',
          program: 'Programme, with the plan',
          kecamatan: 'Sub-district, with the plan',
          coveredVillages: 'Named, without those taken out',
          coveredKm2: 'Area of those named, without what the plan takes out (km²)',
        },
        chartTitle: 'Desa/kelurahan named, by programme, without what the plan takes out',
      },
      reach: 'Reach of the desa/kelurahan named or planned',
      takenOut: { title: (programs) => `Taken out by the plan: ${programs}`, means: 'Without the plan, this desa/kelurahan is named for it.' },
      matrixKey: 'plan: +\u00a0added, −\u00a0taken out',
      gap: (filtered, adds, takenOut) => `${adds ? 'neither named nor planned' : 'not named'}${filtered ? ' for this choice' : ''}${takenOut ? ', or taken out' : ''}`,
    },
    filter: 'Choice',
    allPrograms: 'all programmes',
    mapShows: (choice) => `The map shows the choice: ${choice}`,
    period: 'Years',
    disclaimer: 'Note',
    licence: 'Licence',
    chartTitle: 'Desa/kelurahan named, by programme',
    nothing: 'There is no desa/kelurahan for this choice.',
    withoutScripts: (title) => `The map “${title}” has to be opened in a browser with JavaScript, such as Chrome or Firefox.`,
    slug: { all: 'all', together: 'together', covered: 'named', gap: 'not-named', plan: 'plan', village: 'village', story: 'story' },
  },
};
