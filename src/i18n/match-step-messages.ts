import type { Doubt, Language } from '../domain';
import { COUNT } from './formats';
import { counted, plural } from './plural';

/** Words of what became of every row, and of the questions that only a person can answer. */
export interface MatchStepMessages {
  readonly matchTitle: (matched: number, rows: number) => string;
  /** What became of so many rows; the count stands beside it. */
  readonly counts: Readonly<Record<'matched' | 'repaired' | 'ambiguous' | 'unmatched', (rows: number) => string>>;
  /** What a spreadsheet did to so many of the codes. */
  readonly damaged: (damage: string, rows: number) => string;
  readonly noRows: (villages: number) => string;
  readonly spellings: string;
  readonly means: (written: string, village: string) => string;
  readonly questionsTitle: (open: number) => string;
  readonly questionsHint: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** Before the villages that are offered where none has the name or code. */
  readonly perhaps: (villages: number) => string;
  readonly rowsOf: (rows: readonly number[], more: number) => string;
  readonly inKecamatan: (kecamatan: string) => string;
  readonly noName: string;
  readonly otherVillage: string;
  readonly chooseVillage: string;
  readonly findVillage: string;
  readonly leaveOut: string;
  readonly moreQuestions: (count: number) => string;
}

export const MATCH_STEP_MESSAGES: Readonly<Record<Language, MatchStepMessages>> = {
  id: {
    matchTitle: (matched, rows) =>
      matched === rows
        ? (rows === 1 ? 'Barisnya cocok dengan desanya' : `Semua ${COUNT.id(rows)} baris cocok dengan desanya`)
        : `${COUNT.id(matched)} dari ${COUNT.id(rows)} baris cocok dengan desanya`,
    counts: {
      matched: () => 'cocok dengan kode atau nama',
      repaired: () => 'kodenya rusak dan dipulihkan',
      ambiguous: () => 'perlu dipilih: bisa lebih dari satu desa',
      unmatched: () => 'tidak ada desa yang cocok',
    },
    damaged: (damage, rows) => `${damage}: ${COUNT.id(rows)} baris`,
    noRows: (villages) => `${COUNT.id(villages)} desa/kelurahan siap dipakai. Tidak ada daftar kegiatan dalam berkas ini.`,
    spellings: 'Ejaan lain yang dikenali',
    means: (written, village) => `“${written}” dibaca sebagai ${village}`,
    questionsTitle: (open) => (open === 0 ? 'Semua sudah dipilih' : `${COUNT.id(open)} pertanyaan`),
    questionsHint: 'Peta tidak pernah menebak. Baris yang tidak Anda pilih desanya dilewati.',
    doubts: {
      'name-shared': 'Beberapa desa bernama sama.',
      'code-and-name-differ': 'Kode dan nama menunjuk desa yang berbeda.',
      'code-damaged': 'Kode rusak oleh lembar kerja; beberapa desa mungkin dimaksud.',
      'code-elsewhere': 'Kodenya milik desa di luar peta ini, tetapi namanya ada.',
      'code-is-a-date': 'Di tempat kode ada tanggal: lembar kerja mengubah kodenya. Format kolom kode sebagai teks dan isi ulang kodenya, atau pilih desanya di sini.',
      'other-kecamatan': 'Nama ini ada, tetapi di kecamatan lain.',
      'kecamatan-unknown': 'Kecamatan yang ditulis tidak ada di peta ini.',
      'not-found': 'Tidak ada desa dengan nama atau kode ini.',
      'nothing-written': 'Baris ini tidak menyebut desa.',
    },
    perhaps: (villages) => (villages === 1 ? 'Mungkin desa ini:' : 'Mungkin salah satu desa ini:'),
    rowsOf: (rows, more) => `baris ${rows.join(', ')}${more > 0 ? ` dan ${more} lagi` : ''}`,
    inKecamatan: (kecamatan) => `Kec. ${kecamatan}`,
    noName: '(tanpa nama)',
    otherVillage: 'Desa lain',
    chooseVillage: 'pilih desa…',
    findVillage: 'Ketik nama, kecamatan, atau kode',
    leaveOut: 'Lewati baris ini',
    moreQuestions: (count) => `Tampilkan ${COUNT.id(count)} lagi`,
  },
  en: {
    matchTitle: (matched, rows) =>
      matched === rows
        ? plural(rows, 'The row matches its village', `All ${COUNT.en(rows)} rows match their village`)
        : `${COUNT.en(matched)} of ${counted(rows, 'row', 'rows')} ${plural(matched, 'matches its village', 'match their village')}`,
    counts: {
      matched: (rows) => plural(rows, 'matches by code or name', 'match by code or name'),
      repaired: () => 'had a damaged code that was restored',
      ambiguous: () => 'to be chosen: more than one village is possible',
      unmatched: (rows) => plural(rows, 'matches no village', 'match no village'),
    },
    damaged: (damage, rows) => `${damage}: ${counted(rows, 'row', 'rows')}`,
    noRows: (villages) => `${counted(villages, 'desa/kelurahan is', 'desa/kelurahan are')} ready. These files hold no list of activities.`,
    spellings: 'Other spellings that were understood',
    means: (written, village) => `“${written}” was read as ${village}`,
    questionsTitle: (open) => (open === 0 ? 'Everything is chosen' : counted(open, 'question', 'questions')),
    questionsHint: 'The map never guesses. Rows for which you choose no village are left out.',
    doubts: {
      'name-shared': 'Several villages have this name.',
      'code-and-name-differ': 'Code and name mean different villages.',
      'code-damaged': 'A spreadsheet damaged the code; several villages may be meant.',
      'code-elsewhere': 'The code is of a village outside this map, though the name is here.',
      'code-is-a-date': 'A date stands where the code should: a spreadsheet changed the code. Format the column as text and enter the codes again, or choose the village here.',
      'other-kecamatan': 'The name is here, but in another sub-district.',
      'kecamatan-unknown': 'The sub-district as written is not on this map.',
      'not-found': 'No village has this name or code.',
      'nothing-written': 'This row names no village.',
    },
    perhaps: (villages) => plural(villages, 'Perhaps this one:', 'Perhaps one of these:'),
    rowsOf: (rows, more) => `${plural(rows.length + more, 'row', 'rows')} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    inKecamatan: (kecamatan) => `Kec. ${kecamatan}`,
    noName: '(no name)',
    otherVillage: 'Another village',
    chooseVillage: 'choose a village…',
    findVillage: 'Type a name, sub-district or code',
    leaveOut: 'Leave this row out',
    moreQuestions: (count) => `Show ${COUNT.en(count)} more`,
  },
};
