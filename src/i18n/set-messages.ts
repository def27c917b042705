import type { Language } from '../domain';

/** Words of comparing boundary sets. */
export interface SetMessages {
  readonly title: string;
  readonly trust: (points: string, figure: string) => string;
  readonly trustSame: string;
  readonly columns: { readonly figure: string; readonly difference: string };
  readonly scopeArea: string;
  readonly coveredArea: string;
  readonly share: string;
  readonly statedShare: string;
  readonly groups: string;
  readonly program: (name: string) => string;
  readonly kecamatan: (name: string) => string;
  readonly outlines: string;
  readonly differTitle: string;
  readonly differMeaning: (a: string, b: string) => string;
  readonly agree: (share: string) => string;
  readonly unknown: string;
  readonly one: string;
  readonly more: string;
}

export const SET_MESSAGES: Readonly<Record<Language, SetMessages>> = {
  id: {
    title: 'Batas siapa yang dipakai?',
    trust: (points, figure) => `Jumlah desa/kelurahan tidak bergantung pada batas. Bagian luas bergeser sampai ${points} poin persentase (${figure}) bila batasnya diganti: jangan mendasarkan keputusan pada selisih bagian luas yang lebih kecil dari itu.`,
    trustSame: 'Jumlah desa/kelurahan tidak bergantung pada batas, dan untuk pilihan ini bagian luasnya juga sama di kedua batas.',
    columns: { figure: 'Angka', difference: 'Selisih' },
    scopeArea: 'Luas seluruhnya (km²)',
    coveredArea: 'Luas desa/kelurahan yang disebut (km²)',
    share: 'Desa/kelurahan yang disebut, bagian luas',
    statedShare: 'Tanpa yang disimpulkan',
    groups: 'Kelompok berbatasan',
    program: (name) => `${name}, bagian luas`,
    kecamatan: (name) => `Kec. ${name}, bagian luas`,
    outlines: 'Gambar juga garis batas dari sumber lain',
    differTitle: 'Yang paling berbeda',
    differMeaning: (a, b) => `Berapa bagian yang sama antara batas ${a} dan ${b}: irisan dibagi gabungan.`,
    agree: (share) => `${share} sama`,
    unknown: 'Belum diketahui seberapa cocok kedua batas.',
    one: 'Rilis ini hanya punya satu sumber batas.',
    more: 'Tampilkan semua',
  },
  en: {
    title: 'Whose boundaries?',
    trust: (points, figure) => `Counts of desa/kelurahan do not depend on boundaries. Shares of area move by up to ${points} percentage points (${figure}) with the boundaries: base no decision on a smaller difference in share.`,
    trustSame: 'Counts of desa/kelurahan do not depend on boundaries, and for this choice the shares of area are the same in both, too.',
    columns: { figure: 'Figure', difference: 'Difference' },
    scopeArea: 'Whole area (km²)',
    coveredArea: 'Area of those named (km²)',
    share: 'Those named, share of area',
    statedShare: 'Without the inferred',
    groups: 'Groups that touch',
    program: (name) => `${name}, share of area`,
    kecamatan: (name) => `Kec. ${name}, share of area`,
    outlines: 'Draw the lines of the other source, too',
    differTitle: 'Where they differ most',
    differMeaning: (a, b) => `What part is the same in the boundaries of ${a} and ${b}: intersection over union.`,
    agree: (share) => `${share} the same`,
    unknown: 'How far the two agree is not known yet.',
    one: 'This release has boundaries of one source only.',
    more: 'Show all',
  },
};
