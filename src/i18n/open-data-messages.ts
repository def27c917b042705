import type { Language } from '../domain';

/** Words around own data that is open. */
export interface OpenDataMessages {
  readonly openTitle: string;
  readonly undo: string;
  readonly undone: string;
  readonly accepted: (title: string) => string;
  readonly linkWarning: string;
  readonly takeTitle: string;
  readonly template: string;
  readonly templateHint: string;
  readonly saveProject: string;
  readonly saveHint: string;
  readonly tags: string;
  readonly tagsHint: string;
  readonly numbersTitle: string;
  readonly numbersHint: string;
  readonly numberColumns: readonly [what: string, covered: string, scope: string, share: string];
  readonly correctTitle: string;
  readonly correctHint: (village: string | null) => string;
  readonly correctNone: string;
  readonly correctVillage: (spelling: string, program: string) => string;
  readonly correctMatch: string;
  readonly correctRemove: string;
  /** What has been removed, and the button that takes that back. */
  readonly correctRemoved: (activity: string, undo: string) => string;
  readonly matches: Readonly<Record<'stated' | 'spelling' | 'kind' | 'inferred', string>>;
}

export const OPEN_DATA_MESSAGES: Readonly<Record<Language, OpenDataMessages>> = {
  id: {
    openTitle: 'Data dari berkas sedang terbuka',
    undo: 'Kembali ke data semula',
    undone: 'Data semula terbuka lagi.',
    accepted: (title) => `${title} sekarang terbuka.`,
    linkWarning: 'Tautan tidak membawa data ini. Simpan proyek untuk menyimpan atau mengirimnya.',
    takeTitle: 'Simpan dan isi',
    template: 'Unduh lembar isian',
    templateHint: 'Buku kerja berisi semua desa/kelurahan peta ini, kode sebagai teks; tinggal menandai kegiatan.',
    saveProject: 'Simpan proyek',
    saveHint: 'Satu berkas berisi batas, kegiatan, dan tampilan sekarang; buka lagi di sini kapan saja.',
    tags: 'Unduh tags.csv',
    tagsHint: 'Daftar kegiatan seperti sekarang, termasuk perbaikan di bawah.',
    numbersTitle: 'Angka desa/kelurahan',
    numbersHint: 'Jumlah di desa/kelurahan yang disebut menurut saringan, dari jumlah di semua desa/kelurahan yang punya angka itu. Penerima manfaat dibandingkan dengan jumlah penduduk, bila ada.',
    numberColumns: ['Angka', 'Desa/kelurahan yang disebut', 'Semua desa/kelurahan', 'Bagian'],
    correctTitle: 'Perbaiki kecocokan',
    correctHint: (village) => (village === null ? 'Kegiatan yang namanya tidak persis sama dengan daftar desa. Pilih satu desa di peta untuk memperbaiki kegiatannya.' : `Kegiatan di ${village}.`),
    correctNone: 'Tidak ada yang perlu diperbaiki.',
    correctVillage: (spelling, program) => `Desa untuk “${spelling}”, ${program}`,
    correctMatch: 'Cara cocok',
    correctRemove: 'Hapus kegiatan ini',
    correctRemoved: (activity, undo) => `“${activity}” dihapus. “${undo}” membatalkannya.`,
    matches: { stated: 'disebut', spelling: 'ejaan lain', kind: 'jenis lain', inferred: 'disimpulkan' },
  },
  en: {
    openTitle: 'Data from files is open',
    undo: 'Back to the previous data',
    undone: 'The previous data is open again.',
    accepted: (title) => `${title} is open now.`,
    linkWarning: 'A link does not carry this data. Save a project to keep it or to send it.',
    takeTitle: 'Save and fill in',
    template: 'Download a sheet to fill in',
    templateHint: 'A workbook with all villages of this map, codes as text; only the activities are to be marked.',
    saveProject: 'Save the project',
    saveHint: 'One file with boundaries, activities and the view as it is; open it here again at any time.',
    tags: 'Download tags.csv',
    tagsHint: 'The list of activities as it is now, with the corrections below.',
    numbersTitle: 'Figures for desa/kelurahan',
    numbersHint: 'The sum over the desa/kelurahan named under the filter, of the sum over all that have the figure. People reached are compared with the population where it is known.',
    numberColumns: ['Figure', 'Desa/kelurahan named', 'All desa/kelurahan', 'Share'],
    correctTitle: 'Correct a match',
    correctHint: (village) => (village === null ? 'Activities whose name is not just that of the list of villages. Choose a village on the map to correct its activities.' : `Activities in ${village}.`),
    correctNone: 'There is nothing to correct.',
    correctVillage: (spelling, program) => `Village for “${spelling}”, ${program}`,
    correctMatch: 'Kind of match',
    correctRemove: 'Remove this activity',
    correctRemoved: (activity, undo) => `“${activity}” was removed. “${undo}” undoes it.`,
    matches: { stated: 'stated', spelling: 'another spelling', kind: 'another kind', inferred: 'inferred' },
  },
};
