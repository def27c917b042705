import type { Language, Role } from '../domain';
import { COUNT } from './formats';
import { counted, plural } from './plural';

/** Words of what was found in files, and of what their columns hold. */
export interface FilesStepMessages {
  readonly refusedTitle: (files: number) => string;
  readonly refusedStays: string;
  readonly facts: {
    readonly boundaries: (format: string) => string;
    readonly table: string;
    readonly workbook: (sheet: string) => string;
    readonly features: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly system: string;
    readonly assumed: (system: string) => string;
    readonly encoding: string;
    readonly delimiter: string;
    readonly header: string;
    readonly headerRow: (row: number, hashtags: number | null) => string;
    readonly delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
  };
  readonly columnsTitle: string;
  readonly columnsHint: string;
  readonly otherColumns: (count: number) => string;
  readonly roleOf: (column: string) => string;
  readonly emptyHeading: (index: number) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly programOfTable: string;
  readonly noProgram: string;
}

export const FILES_STEP_MESSAGES: Readonly<Record<Language, FilesStepMessages>> = {
  id: {
    refusedTitle: (files) => (files === 1 ? 'Satu berkas tidak dapat dipakai' : `${COUNT.id(files)} berkas tidak dapat dipakai`),
    refusedStays: 'Yang sedang terbuka tidak berubah.',
    facts: {
      boundaries: (format) => `Batas desa, ${format}`,
      table: 'Tabel',
      workbook: (sheet) => `Buku kerja, lembar ${sheet}`,
      features: (count) => `${COUNT.id(count)} objek`,
      rows: (count) => `${COUNT.id(count)} baris`,
      system: 'Sistem koordinat',
      assumed: (system) => `dianggap ${system}`,
      encoding: 'Penyandian huruf',
      delimiter: 'Pemisah',
      header: 'Judul kolom',
      headerRow: (row, hashtags) => (hashtags === null ? `baris ${row}` : `baris ${row}, tagar HXL di baris ${hashtags}`),
      delimiters: { ',': 'koma', ';': 'titik koma', '\t': 'tab', '|': 'garis tegak' },
    },
    columnsTitle: 'Kolom ini berisi…',
    columnsHint: 'Tebakan peta; ubah bila keliru.',
    otherColumns: (count) => `${COUNT.id(count)} kolom lain tidak dipakai`,
    roleOf: (column) => `Isi kolom ${column}`,
    emptyHeading: (index) => `(kolom ${index} tanpa judul)`,
    roles: {
      ignore: 'tidak dipakai',
      code: 'kode desa',
      bps: 'kode desa BPS',
      pcode: 'P-code desa',
      name: 'nama desa',
      kecamatan: 'kecamatan',
      kind: 'desa atau kelurahan',
      program: 'program, kegiatan',
      mark: 'satu program: tanda',
      status: 'status',
      start: 'mulai',
      end: 'selesai',
      period: 'tahun atau periode',
      reached: 'penerima manfaat',
      organization: 'pelaksana',
      households: 'jumlah KK',
      population: 'jumlah penduduk',
      number: 'angka lain',
    },
    programOfTable: 'Nama program untuk semua baris',
    noProgram: 'Tabel ini hanya berisi angka tentang desa, bukan kegiatan',
  },
  en: {
    refusedTitle: (files) => plural(files, 'One file cannot be used', `${COUNT.en(files)} files cannot be used`),
    refusedStays: 'What is open has not changed.',
    facts: {
      boundaries: (format) => `Village boundaries, ${format}`,
      table: 'Table',
      workbook: (sheet) => `Workbook, sheet ${sheet}`,
      features: (count) => counted(count, 'feature', 'features'),
      rows: (count) => counted(count, 'row', 'rows'),
      system: 'Coordinate system',
      assumed: (system) => `taken to be ${system}`,
      encoding: 'Encoding',
      delimiter: 'Separator',
      header: 'Headings',
      headerRow: (row, hashtags) => (hashtags === null ? `row ${row}` : `row ${row}, HXL hashtags in row ${hashtags}`),
      delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    },
    columnsTitle: 'This column holds…',
    columnsHint: 'The map’s guess; change it if it is wrong.',
    otherColumns: (count) => `${counted(count, 'other column is', 'other columns are')} not used`,
    roleOf: (column) => `Content of column ${column}`,
    emptyHeading: (index) => `(column ${index} without heading)`,
    roles: {
      ignore: 'not used',
      code: 'village code',
      bps: 'BPS village code',
      pcode: 'village P-code',
      name: 'village name',
      kecamatan: 'sub-district',
      kind: 'desa or kelurahan',
      program: 'programme',
      mark: 'one programme: marks',
      status: 'status',
      start: 'start',
      end: 'end',
      period: 'year or period',
      reached: 'people reached',
      organization: 'implementer',
      households: 'households',
      population: 'population',
      number: 'another number',
    },
    programOfTable: 'Programme of every row',
    noProgram: 'This table holds figures about villages, not activities',
  },
};
