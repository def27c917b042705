import type { Language } from '../domain';

/** Words of the workbook to fill in. */
export interface TemplateMessages {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly helpSheet: string;
  readonly help: readonly string[];
}

export const TEMPLATE_MESSAGES: Readonly<Record<Language, TemplateMessages>> = {
  id: {
    sheet: 'Kegiatan',
    columns: ['Kode desa', 'Nama desa/kelurahan', 'Kecamatan', 'Program', 'Status', 'Mulai', 'Selesai', 'Penerima manfaat'],
    helpSheet: 'Petunjuk',
    help: [
      'Isi kolom Program untuk tiap desa yang punya kegiatan. Desa tanpa kegiatan dibiarkan kosong.',
      'Satu desa dengan dua program: salin barisnya. Beberapa program dalam satu sel dipisah dengan titik koma.',
      'Jangan ubah kolom Kode desa: kode adalah teks, bukan angka.',
      'Mulai dan Selesai ditulis sebagai tahun (2024) atau tanggal (31/12/2024).',
      'Simpan, lalu lepaskan berkas ini di halaman peta.',
    ],
  },
  en: {
    sheet: 'Activities',
    columns: ['Village code', 'Village name', 'Sub-district', 'Programme', 'Status', 'Start', 'End', 'People reached'],
    helpSheet: 'How to',
    help: [
      'Fill in the programme of every village that has an activity. Leave the others empty.',
      'A village with two programmes: copy its row. Several programmes in one cell are separated by a semicolon.',
      'Leave the village codes as they are: a code is text, not a number.',
      'Start and end are years (2024) or dates (31/12/2024).',
      'Save the file and drop it on the page of the map.',
    ],
  },
};
