import type { Language, RecordKind } from '../domain';
import { COUNT } from './formats';
import { counted, plural } from './plural';
import { RECORD_WORDS } from './record-words';

/** Words of reach: how far from the villages named. */
export interface ReachMessages {
  readonly title: string;
  readonly meaning: string;
  readonly slider: string;
  readonly notChosen: string;
  readonly off: string;
  readonly figure: (share: string, whole: string, km: string) => string;
  readonly figurePlan: (record: RecordKind, before: string, after: string, difference: string) => string;
  readonly denominator: (km2: string, set: string) => string;
  readonly working: string;
  readonly layer: string;
  readonly nobody: string;
}

/** Words of the villages that would add most reach. */
export interface NextMessages {
  readonly title: string;
  readonly meaning: (km: string) => string;
  readonly count: string;
  readonly forProgram: string;
  readonly ruleOut: (ruledOut: number, all: number) => string;
  readonly find: string;
  readonly working: string;
  readonly needsReach: string;
  readonly failed: string;
  /** Said aloud when a search has ended. */
  readonly found: (villages: string) => string;
  readonly exact: (sets: number) => string;
  readonly greedy: string;
  readonly gain: (km2: string, share: string) => string;
  readonly total: (before: string, after: string) => string;
  readonly runnerUp: (villages: string, less: string) => string;
  /** Found step by step: what would have come of another last one. */
  readonly otherLast: (villages: string, less: string) => string;
  readonly runnerUpSame: (villages: string) => string;
  readonly counted: (metres: string) => string;
  readonly apply: (program: string) => string;
  readonly applied: string;
  /** Every candidate is ruled out. */
  readonly nothing: string;
  /** There is no candidate. */
  readonly noCandidate: string;
}

export const REACH_MESSAGES: Readonly<Record<Language, { readonly reach: ReachMessages; readonly next: NextMessages }>> = {
  id: {
    reach: {
      title: 'Seberapa jauh dari desa/kelurahan yang disebut',
      meaning: 'Bagian luas yang terletak dalam jarak ini dari desa/kelurahan yang disebut untuk pilihan ini. Jarak bukan layanan: ini hanya menunjukkan kedekatan.',
      slider: 'Jarak dalam km',
      notChosen: 'belum dipilih',
      off: 'Matikan jangkauan',
      figure: (share, whole, km) => `${share} dari luas ${whole} terletak dalam ${km}`,
      figurePlan: (record, before, after, difference) => `${RECORD_WORDS.id[record].heading} ${before} → rencana ${after} (${difference} poin)`,
      denominator: (km2, set) => `100 % = ${km2}, batas ${set}`,
      working: 'Menghitung jangkauan …',
      layer: 'Tampilkan di peta',
      nobody: 'Tidak satu pun desa/kelurahan disebut untuk pilihan ini, jadi tidak ada jangkauan. Pilih program lain, atau rencanakan satu.',
    },
    next: {
      title: 'Desa/kelurahan mana berikutnya?',
      meaning: (km) => `Pilihan yang bersama-sama menambah paling banyak luas dalam jarak ${km}.`,
      count: 'Berapa desa/kelurahan',
      forProgram: 'Direncanakan untuk',
      ruleOut: (ruledOut, all) => (ruledOut === 0 ? `${all === 1 ? 'Satu-satunya calon' : `Semua ${COUNT.id(all)} calon`} ikut; kecualikan …` : `${COUNT.id(ruledOut)} dari ${COUNT.id(all)} calon dikecualikan`),
      find: 'Cari yang terbaik',
      working: 'Mencari pilihan terbaik …',
      needsReach: 'Pilih jarak dulu.',
      failed: 'Hitungannya tidak berhasil. Coba lagi, atau muat ulang halaman.',
      found: (villages) => `Pilihan terbaik: ${villages}.`,
      exact: (sets) => (sets === 1 ? 'Satu-satunya kemungkinan' : `Terbaik dari semua ${COUNT.id(sets)} kemungkinan`),
      greedy: 'Terlalu banyak kemungkinan untuk dibandingkan satu per satu: dicari selangkah demi selangkah, mungkin bukan yang terbaik',
      gain: (km2, share) => `+${km2} (${share})`,
      total: (before, after) => `Dalam jarak ini: ${before} → ${after} dari luas`,
      runnerUp: (villages, less) => `Terbaik kedua: ${villages}, ${less} lebih sedikit`,
      otherLast: (villages, less) => `Dengan desa/kelurahan terakhir yang lain: ${villages}, ${less} lebih sedikit`,
      runnerUpSame: (villages) => `Sama baiknya dalam ketelitian hitungan: ${villages}`,
      counted: (metres) => `Dihitung dalam petak ${metres}; selisih di bawah 0,1 km² tidak berarti.`,
      apply: (program) => `Jadikan rencana untuk ${program}`,
      applied: 'Sudah menjadi rencana',
      nothing: 'Semua calon dikecualikan. Centang lagi paling tidak satu.',
      noCandidate: 'Semua desa/kelurahan disebut atau direncanakan: tidak ada calon. Pilih program atau kecamatan lain.',
    },
  },
  en: {
    reach: {
      title: 'How far from those named',
      meaning: 'Share of the area that lies within this distance of a desa/kelurahan named for this choice. Distance is not a service: it shows nearness and nothing more.',
      slider: 'Distance in km',
      notChosen: 'not chosen',
      off: 'Switch reach off',
      figure: (share, whole, km) => `${share} of the area of ${whole} lies within ${km}`,
      figurePlan: (record, before, after, difference) => `${RECORD_WORDS.en[record].heading} ${before} → plan ${after} (${difference} points)`,
      denominator: (km2, set) => `100% = ${km2}, ${set} boundaries`,
      working: 'Working out the reach …',
      layer: 'Show on the map',
      nobody: 'No desa/kelurahan is named for this choice, so there is no reach. Choose other programmes, or plan one.',
    },
    next: {
      title: 'Which desa/kelurahan next?',
      meaning: (km) => `The choice that together adds most area within ${km}.`,
      count: 'How many desa/kelurahan',
      forProgram: 'Planned for',
      ruleOut: (ruledOut, all) => (ruledOut === 0 ? `${plural(all, 'The only candidate takes', `All ${COUNT.en(all)} candidates take`)} part; rule out …` : `${COUNT.en(ruledOut)} of ${counted(all, 'candidate', 'candidates')} ruled out`),
      find: 'Find the best',
      working: 'Looking for the best choice …',
      needsReach: 'Choose a distance first.',
      failed: 'It could not be worked out. Try again, or reload the page.',
      found: (villages) => `The best choice: ${villages}.`,
      exact: (sets) => plural(sets, 'The only possibility', `The best of all ${COUNT.en(sets)} possibilities`),
      greedy: 'Too many possibilities to compare one by one: found step by step, perhaps not the best',
      gain: (km2, share) => `+${km2} (${share})`,
      total: (before, after) => `Within this distance: ${before} → ${after} of the area`,
      runnerUp: (villages, less) => `Second best: ${villages}, ${less} less`,
      otherLast: (villages, less) => `With another last desa/kelurahan: ${villages}, ${less} less`,
      runnerUpSame: (villages) => `Equally good, within the accuracy of the count: ${villages}`,
      counted: (metres) => `Counted in cells of ${metres}; differences under 0.1 km² mean nothing.`,
      apply: (program) => `Make it the plan for ${program}`,
      applied: 'It is in the plan',
      nothing: 'Every candidate is ruled out. Tick at least one again.',
      noCandidate: 'Every desa/kelurahan is named or planned: there is no candidate. Choose other programmes or sub-districts.',
    },
  },
};
