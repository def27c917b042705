import type { Language, Plan, RecordKind } from '../domain';
import { COUNT } from './formats';
import { plural } from './plural';
import { RECORD_WORDS } from './record-words';

/** Words of presenting. */
export interface PresentMessages {
  /** Name of the screen for a screen reader. */
  readonly screen: string;
  readonly counter: (at: number, of: number) => string;
  /** Read aloud for each scene. */
  readonly announce: (at: number, of: number, parts: readonly string[]) => string;
  readonly next: string;
  readonly previous: string;
  readonly leave: string;
  /** Closes the words about a refused full screen. */
  readonly dismiss: string;
  readonly fill: string;
  readonly black: string;
  readonly blackSaid: string;
  readonly controls: string;
  readonly plan: string;
  /** In place of a full screen that the browser refused. */
  readonly refused: string;
  /** The same inside somebody else's page, before the link to a tab of its own. */
  readonly refusedInFrame: string;
  readonly ownTab: string;
  /** Before an address, where a sandbox may keep the tab from opening. */
  readonly ownTabKeptBack: string;
  readonly notNamed: { readonly figure: (gap: number, scope: number) => string; readonly rest: (record: RecordKind, gap: number, filtered: boolean, years: string) => string; readonly certainty: string };
  readonly planned: {
    /** Of the villages that neither record nor plan names. */
    readonly gap: (record: RecordKind, villages: number, programs: readonly string[], match: 'any' | 'all', plan: Plan) => string;
    /** What the record says, beside the plan. */
    readonly record: (record: RecordKind, villages: number, scope: number) => string;
  };
  readonly scope: { readonly rest: (parts: readonly { readonly villages: string; readonly kecamatan: string }[]) => string; readonly area: (parts: readonly { readonly km2: string; readonly set: string }[]) => string };
  readonly attendance: { readonly figure: (people: string) => string; readonly rest: string };
}

const id: PresentMessages = {
  screen: 'Sajian',
  counter: (at, of) => `${at} / ${of}`,
  announce: (at, of, parts) => `Adegan ${at} dari ${of}. ${parts.join(' ')}`,
  next: 'Adegan berikutnya',
  previous: 'Adegan sebelumnya',
  leave: 'Tutup sajian',
  dismiss: 'Tutup keterangan ini',
  fill: 'Layar penuh',
  black: 'Layar hitam',
  blackSaid: 'Layar hitam. Tekan tombol apa pun untuk kembali.',
  controls: 'Kendali sajian',
  plan: 'Rencana',
  refused: 'Peramban tidak mengizinkan layar penuh di sini, jadi sajian mengisi jendela ini saja. Di laptop, tekan F11.',
  refusedInFrame: 'Halaman yang memuat peta ini tidak mengizinkan layar penuh, jadi sajian mengisi bingkainya saja.',
  ownTab: 'Sajikan di tab sendiri',
  ownTabKeptBack: 'Bila tautan itu tidak terbuka, salin alamat ini:',
  notNamed: {
    figure: (gap, scope) => `${COUNT.id(gap)} dari ${COUNT.id(scope)}`,
    rest: (record, _gap, filtered, years) => `desa/kelurahan tidak disebut ${filtered ? 'untuk pilihan ini' : `dalam ${RECORD_WORDS.id[record].name}`}${years === '' ? '' : `, ${years}`}`,
    certainty: 'Tidak disebut bukan berarti tidak ada kegiatan',
  },
  planned: {
    gap: (record, _villages, programs, match, { add, remove }) => {
      const missing = `tidak disebut ${RECORD_WORDS.id[record].by}${add.length > 0 ? ' dan tidak direncanakan' : ''}`;
      return `desa/kelurahan ${missing} untuk ${programs.length === 0 ? 'program apa pun' : programs.join(match === 'all' ? ' dan ' : ' atau ')}${remove.length > 0 ? ', atau dikeluarkan' : ''}`;
    },
    record: (record, villages, scope) => `Tanpa rencana: ${COUNT.id(villages)} dari ${COUNT.id(scope)}, menurut ${RECORD_WORDS.id[record].name}`,
  },
  scope: {
    rest: (parts) => `desa/kelurahan: ${parts.map(({ villages, kecamatan }) => `${villages} di Kecamatan ${kecamatan}`).join(', ')}`,
    area: (parts) => `Luas ${parts.map(({ km2, set }) => `${km2} batas ${set}`).join(', ')}`,
  },
  attendance: {
    figure: (people) => `Sekitar ${people}`,
    rest: 'pemangku kepentingan hadir',
  },
};

const en: PresentMessages = {
  screen: 'Presentation',
  counter: (at, of) => `${at} / ${of}`,
  announce: (at, of, parts) => `Scene ${at} of ${of}. ${parts.join(' ')}`,
  next: 'Next scene',
  previous: 'Previous scene',
  leave: 'Close the presentation',
  dismiss: 'Close this note',
  fill: 'Full screen',
  black: 'Black screen',
  blackSaid: 'Black screen. Press any key to come back.',
  controls: 'Presentation controls',
  plan: 'Plan',
  refused: 'The browser does not allow full screen here, so the presentation fills this window only. On a laptop, press F11.',
  refusedInFrame: 'The page around this map does not allow full screen, so the presentation fills its frame only.',
  ownTab: 'Present in a tab of its own',
  ownTabKeptBack: 'If that link does not open, copy this address:',
  notNamed: {
    figure: (gap, scope) => `${COUNT.en(gap)} of ${COUNT.en(scope)}`,
    rest: (record, gap, filtered, years) => `desa/kelurahan ${plural(gap, 'is', 'are')} not named ${filtered ? 'for this choice' : RECORD_WORDS.en[record].by}${years === '' ? '' : `, ${years}`}`,
    certainty: 'Not named does not mean that nothing happened there',
  },
  planned: {
    gap: (record, villages, programs, match, { add, remove }) => {
      const { by } = RECORD_WORDS.en[record];
      const missing = add.length > 0 ? `neither named ${by} nor planned` : `not named ${by}`;
      return `desa/kelurahan ${plural(villages, 'is', 'are')} ${missing} for ${programs.length === 0 ? 'any programme' : programs.join(match === 'all' ? ' and ' : ' or ')}${remove.length > 0 ? ', or taken out' : ''}`;
    },
    record: (record, villages, scope) => `Without the plan: ${COUNT.en(villages)} of ${COUNT.en(scope)}, according to ${RECORD_WORDS.en[record].name}`,
  },
  scope: {
    rest: (parts) => `desa/kelurahan: ${parts.map(({ villages, kecamatan }) => `${villages} in Kecamatan ${kecamatan}`).join(', ')}`,
    area: (parts) => `Area ${parts.map(({ km2, set }) => `${km2} in the ${set} boundaries`).join(', ')}`,
  },
  attendance: {
    figure: (people) => `About ${people}`,
    rest: 'stakeholders came',
  },
};

export const PRESENT_MESSAGES: Readonly<Record<Language, PresentMessages>> = { id, en };
