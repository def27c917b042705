import type { Language, RecordKind } from '../domain';
import { BRUSH_MESSAGES, type BrushMessages } from './brush-messages';
import { COUNT } from './formats';
import { GAP_MESSAGES, type GapMessages } from './gap-messages';
import { counted } from './plural';
import { RECORD_WORDS } from './record-words';
import { REACH_MESSAGES, type NextMessages, type ReachMessages } from './reach-messages';
import { SAVED_PLAN_MESSAGES, type SavedPlanMessages } from './saved-plan-messages';
import { SET_MESSAGES, type SetMessages } from './set-messages';
import { atStart } from './words';

/** A figure and how it changes: each already written in the reader's language. */
export interface PlanMessages {
  readonly intro: (record: RecordKind) => string;
  /** Shown above figures that are the plan's. */
  readonly notRecord: (record: RecordKind) => string;
  readonly tabs: Readonly<Record<'gaps' | 'reach' | 'sets' | 'saved', string>>;
  readonly tabsLabel: string;
  readonly figures: {
    readonly title: (record: RecordKind) => string;
    readonly columns: { readonly figure: string; readonly record: (record: RecordKind) => string; readonly plan: string; readonly difference: string };
    readonly lead: (before: number, after: number, scope: number) => string;
    /** To those who do not see it change. */
    readonly said: (lead: string) => string;
    readonly saidEmpty: string;
    /** What the signs on the map mean. */
    readonly key: string;
    readonly covered: string;
    readonly area: (set: string) => string;
    readonly areaShare: (set: string) => string;
    readonly stated: string;
    readonly overlap: string;
    readonly gap: string;
    readonly statedArea: (set: string) => string;
    readonly statedShare: (set: string) => string;
    readonly overlapArea: (set: string) => string;
    readonly gapArea: (set: string) => string;
    readonly groups: (set: string) => string;
    readonly program: (name: string) => string;
    readonly programArea: (name: string, set: string) => string;
    readonly kecamatan: (name: string) => string;
    readonly kecamatanArea: (name: string, set: string) => string;
    readonly numberShare: (number: string) => string;
    readonly reachedShare: string;
    readonly all: string;
    readonly points: (difference: string) => string;
    readonly same: string;
    readonly unknown: string;
  };
  readonly changes: {
    readonly title: (changes: number) => string;
    readonly added: (program: string) => string;
    readonly removed: (program: string) => string;
    readonly takeBack: (village: string, program: string) => string;
  };
  readonly actions: {
    readonly title: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    readonly copyLink: string;
    /** `own`: the reader's own file is open. */
    readonly linkSaid: Readonly<Record<'copied' | 'failed' | 'own', string>>;
  };
  readonly brush: BrushMessages;
  readonly gaps: GapMessages;
  readonly village: {
    readonly title: string;
    readonly hint: string;
    readonly record: (record: RecordKind, programs: string) => string;
    readonly recordNone: (record: RecordKind) => string;
    readonly details: string;
  };
  readonly reach: ReachMessages;
  readonly next: NextMessages;
  readonly sets: SetMessages;
  readonly saved: SavedPlanMessages;
}

const id: PlanMessages = {
  intro: (record) => `Coba dulu di sini: tandai desa/kelurahan untuk sebuah program, lalu lihat apa yang berubah. ${RECORD_WORDS.id[record].heading} tetap seperti adanya.`,
  notRecord: (record) => `bukan isi ${RECORD_WORDS.id[record].record}`,
  tabs: { gaps: 'Celah', reach: 'Jangkauan', sets: 'Batas', saved: 'Tersimpan' },
  tabsLabel: 'Bagian rencana',
  figures: {
    title: (record) => `${RECORD_WORDS.id[record].heading} → rencana`,
    columns: { figure: 'Angka', record: (record) => RECORD_WORDS.id[record].heading, plan: 'Rencana', difference: 'Selisih' },
    lead: (before, after, scope) => `${COUNT.id(before)} → ${COUNT.id(after)} dari ${COUNT.id(scope)} desa/kelurahan`,
    said: (lead) => `Rencana: ${lead}.`,
    saidEmpty: 'Rencana kosong.',
    key: 'Di peta: bertitik-titik = berubah, +\u00a0ditambahkan, −\u00a0dikeluarkan.',
    covered: 'Desa/kelurahan',
    area: (set) => `Luas (km²), batas ${set}`,
    areaShare: (set) => `Bagian luas, batas ${set}`,
    stated: 'Tanpa yang disimpulkan',
    overlap: 'Disebut untuk dua program atau lebih',
    gap: 'Tidak disebut',
    statedArea: (set) => `Luas tanpa yang disimpulkan (km²), batas ${set}`,
    statedShare: (set) => `Bagian luas tanpa yang disimpulkan, batas ${set}`,
    overlapArea: (set) => `Luas desa/kelurahan yang disebut untuk dua program atau lebih (km²), batas ${set}`,
    gapArea: (set) => `Luas desa/kelurahan yang tidak disebut (km²), batas ${set}`,
    groups: (set) => `Kelompok berbatasan, batas ${set}`,
    program: (name) => name,
    programArea: (name, set) => `${name}: bagian luas, batas ${set}`,
    kecamatan: (name) => `Kec. ${name}`,
    kecamatanArea: (name, set) => `Kec. ${name}: bagian luas, batas ${set}`,
    numberShare: (number) => `${number}: bagian`,
    reachedShare: 'Penerima manfaat yang tercatat: bagian dari penduduk',
    all: 'Semua angka',
    points: (difference) => `${difference} poin`,
    same: 'tetap',
    unknown: 'tidak diketahui',
  },
  changes: {
    title: (changes) => `${COUNT.id(changes)} perubahan`,
    added: (program) => `+ ${program}`,
    removed: (program) => `− ${program}`,
    takeBack: (village, program) => `Batalkan perubahan ${program} di ${village}`,
  },
  actions: {
    undo: 'Urungkan',
    redo: 'Ulangi',
    title: 'Tindakan untuk rencana ini',
    clear: 'Kosongkan',
    copyLink: 'Salin tautan rencana',
    linkSaid: {
      copied: 'Tautan dengan rencana disalin',
      failed: 'Tidak tersalin; salin dari bilah alamat',
      own: 'Tautan menunjukkan peta yang terbit, bukan berkas Anda; kirim seluruh peta sebagai satu berkas',
    },
  },
  brush: BRUSH_MESSAGES.id,
  gaps: GAP_MESSAGES.id,
  village: {
    title: 'Rencana untuk desa/kelurahan ini',
    hint: 'Klik program untuk menambah atau mengeluarkannya dalam rencana.',
    record: (record, programs) => `${RECORD_WORDS.id[record].heading} menyebut: ${programs}`,
    recordNone: (record) => `${RECORD_WORDS.id[record].heading} tidak menyebut desa/kelurahan ini.`,
    details: 'Rincian lengkap',
  },
  reach: REACH_MESSAGES.id.reach,
  next: REACH_MESSAGES.id.next,
  sets: SET_MESSAGES.id,
  saved: SAVED_PLAN_MESSAGES.id,
};

const en: PlanMessages = {
  intro: (record) => `Try it here first: mark desa/kelurahan for a programme and see what changes. ${atStart(RECORD_WORDS.en[record].record)} ${RECORD_WORDS.en[record].several ? 'stay as they are' : 'stays as it is'}.`,
  notRecord: (record) => `not ${RECORD_WORDS.en[record].record}`,
  tabs: { gaps: 'Gaps', reach: 'Reach', sets: 'Boundaries', saved: 'Saved' },
  tabsLabel: 'Parts of planning',
  figures: {
    title: (record) => `${RECORD_WORDS.en[record].heading} → plan`,
    columns: { figure: 'Figure', record: (record) => RECORD_WORDS.en[record].heading, plan: 'Plan', difference: 'Difference' },
    lead: (before, after, scope) => `${COUNT.en(before)} → ${COUNT.en(after)} of ${COUNT.en(scope)} desa/kelurahan`,
    said: (lead) => `Plan: ${lead}.`,
    saidEmpty: 'The plan is empty.',
    key: 'On the map: dotted = changed, +\u00a0added, −\u00a0taken out.',
    covered: 'Desa/kelurahan',
    area: (set) => `Area (km²), ${set} boundaries`,
    areaShare: (set) => `Share of area, ${set} boundaries`,
    stated: 'Without the inferred',
    overlap: 'Named for two programmes or more',
    gap: 'Not named',
    statedArea: (set) => `Area without the inferred (km²), ${set} boundaries`,
    statedShare: (set) => `Share of area without the inferred, ${set} boundaries`,
    overlapArea: (set) => `Area of those named for two programmes or more (km²), ${set} boundaries`,
    gapArea: (set) => `Area of those not named (km²), ${set} boundaries`,
    groups: (set) => `Groups that touch, ${set} boundaries`,
    program: (name) => name,
    programArea: (name, set) => `${name}: share of area, ${set} boundaries`,
    kecamatan: (name) => `Kec. ${name}`,
    kecamatanArea: (name, set) => `Kec. ${name}: share of area, ${set} boundaries`,
    numberShare: (number) => `${number}: share`,
    reachedShare: 'People reached, as recorded: share of the population',
    all: 'All figures',
    points: (difference) => `${difference} points`,
    same: 'unchanged',
    unknown: 'not known',
  },
  changes: {
    title: (changes) => counted(changes, 'change', 'changes'),
    added: (program) => `+ ${program}`,
    removed: (program) => `− ${program}`,
    takeBack: (village, program) => `Take back the change of ${program} in ${village}`,
  },
  actions: {
    undo: 'Undo',
    redo: 'Redo',
    title: 'What can be done with this plan',
    clear: 'Clear',
    copyLink: 'Copy link with plan',
    linkSaid: {
      copied: 'Link with plan copied',
      failed: 'Not copied; copy it from the address bar',
      own: 'A link shows the published map, not your file; send the whole map as one file',
    },
  },
  brush: BRUSH_MESSAGES.en,
  gaps: GAP_MESSAGES.en,
  village: {
    title: 'The plan for this desa/kelurahan',
    hint: 'Click a programme to add it to the plan or to take it out.',
    record: (record, programs) => `${atStart(RECORD_WORDS.en[record].name)} ${RECORD_WORDS.en[record].several ? 'name' : 'names'} it for: ${programs}`,
    recordNone: (record) => `${atStart(RECORD_WORDS.en[record].name)} ${RECORD_WORDS.en[record].several ? 'do' : 'does'} not name this desa/kelurahan.`,
    details: 'All details',
  },
  reach: REACH_MESSAGES.en.reach,
  next: REACH_MESSAGES.en.next,
  sets: SET_MESSAGES.en,
  saved: SAVED_PLAN_MESSAGES.en,
};

/** Words of planning. A missing key does not compile. */
export const PLAN_MESSAGES: Readonly<Record<Language, PlanMessages>> = { id, en };
