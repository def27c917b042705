import type { Doubt, Language, Role } from '../domain';
import { COUNT } from './formats';
import { counted, plural } from './plural';

/** Words of the panel of own data. */
export interface DataMessages {
  readonly lead: string;
  readonly choose: string;
  readonly orDrop: string;
  readonly formats: readonly (readonly [what: string, formats: string])[];
  readonly dropHere: string;
  readonly dropHint: string;
  readonly steps: Readonly<Record<'files' | 'match' | 'preview', string>>;
  readonly stepOf: (step: number, all: number) => string;
  readonly reading: (files: number) => string;
  readonly matching: string;
  readonly drawing: string;
  readonly cancel: string;
  readonly back: string;
  readonly next: string;
  readonly toPreview: string;
  readonly refusedTitle: (files: number) => string;
  readonly refusedStays: string;
  readonly facts: {
    readonly boundaries: (format: string) => string;
    readonly table: string;
    readonly workbook: (sheet: string) => string;
    readonly features: (count: number) => string;
    readonly rows: (count: number) => string;
    readonly system: string;
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
  readonly matchTitle: (matched: number, rows: number) => string;
  /** What became of so many rows; the count stands beside it. */
  readonly counts: Readonly<Record<'matched' | 'repaired' | 'ambiguous' | 'unmatched', (rows: number) => string>>;
  readonly noRows: (villages: number) => string;
  readonly spellings: string;
  readonly means: (written: string, village: string) => string;
  readonly questionsTitle: (open: number) => string;
  readonly questionsHint: string;
  readonly doubts: Readonly<Record<Doubt, string>>;
  readonly rowsOf: (rows: readonly number[], more: number) => string;
  readonly inKecamatan: (kecamatan: string) => string;
  readonly noName: string;
  readonly otherVillage: string;
  readonly chooseVillage: string;
  readonly findVillage: string;
  readonly leaveOut: string;
  readonly moreQuestions: (count: number) => string;
  readonly previewTitle: string;
  readonly previewMap: string;
  readonly previewFacts: (villages: number, activities: number, programs: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly accept: string;
  readonly notesTitle: (count: number) => string;
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
  readonly numberNames: Readonly<Record<'households' | 'population' | 'reached', string>>;
  readonly correctTitle: string;
  readonly correctHint: (village: string | null) => string;
  readonly correctNone: string;
  readonly correctVillage: (spelling: string, program: string) => string;
  readonly correctMatch: string;
  readonly correctRemove: string;
  readonly matches: Readonly<Record<'stated' | 'spelling' | 'kind' | 'inferred', string>>;
  readonly templateSheet: string;
  readonly templateColumns: readonly string[];
  readonly templateHelpSheet: string;
  readonly templateHelp: readonly string[];
}

const id: DataMessages = {
  lead: 'Buka batas desa dan daftar kegiatan Anda sendiri. Berkas hanya dibaca di peramban ini; tidak ada yang dikirim ke mana pun.',
  choose: 'Pilih berkas',
  orDrop: 'atau lepaskan di mana saja di halaman ini',
  formats: [
    ['Batas desa', 'GeoJSON, TopoJSON, Shapefile (ZIP), KML'],
    ['Kegiatan, jumlah penduduk atau KK', 'XLSX, CSV, TSV; tagar HXL dikenali'],
    ['Proyek yang disimpan', '.coverage.json'],
  ],
  dropHere: 'Lepaskan berkas di sini',
  dropHint: 'Berkas hanya dibaca di peramban ini.',
  steps: { files: 'Berkas dan kolom', match: 'Kecocokan', preview: 'Pratinjau' },
  stepOf: (step, all) => `Langkah ${step} dari ${all}`,
  reading: (files) => (files === 1 ? 'Membaca berkas…' : `Membaca ${COUNT.id(files)} berkas…`),
  matching: 'Mencocokkan baris dengan desa…',
  drawing: 'Mengukur dan menggambar…',
  cancel: 'Batalkan',
  back: 'Kembali',
  next: 'Cocokkan dengan desa',
  toPreview: 'Lihat pratinjau',
  refusedTitle: (files) => (files === 1 ? 'Satu berkas tidak dapat dipakai' : `${COUNT.id(files)} berkas tidak dapat dipakai`),
  refusedStays: 'Yang sedang terbuka tidak berubah.',
  facts: {
    boundaries: (format) => `Batas desa, ${format}`,
    table: 'Tabel',
    workbook: (sheet) => `Buku kerja, lembar ${sheet}`,
    features: (count) => `${COUNT.id(count)} objek`,
    rows: (count) => `${COUNT.id(count)} baris`,
    system: 'Sistem koordinat',
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
    name: 'nama desa/kelurahan',
    kecamatan: 'kecamatan',
    kind: 'desa atau kelurahan',
    program: 'nama program atau kegiatan',
    mark: 'satu program: tanda di tiap desa',
    status: 'status kegiatan',
    start: 'mulai',
    end: 'selesai',
    period: 'tahun atau periode',
    reached: 'penerima manfaat (orang)',
    organization: 'pelaksana',
    households: 'jumlah KK',
    population: 'jumlah penduduk',
    number: 'angka lain tentang desa',
  },
  programOfTable: 'Nama program untuk semua baris',
  noProgram: 'Tabel ini hanya berisi angka tentang desa, bukan kegiatan',
  matchTitle: (matched, rows) => (matched === rows ? `Semua ${COUNT.id(rows)} baris cocok dengan desanya` : `${COUNT.id(matched)} dari ${COUNT.id(rows)} baris cocok dengan desanya`),
  counts: {
    matched: () => 'cocok dengan kode atau nama',
    repaired: () => 'kodenya rusak dan dipulihkan',
    ambiguous: () => 'perlu dipilih: bisa lebih dari satu desa',
    unmatched: () => 'tidak ada desa yang cocok',
  },
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
    'other-kecamatan': 'Nama ini ada, tetapi di kecamatan lain.',
    'kecamatan-unknown': 'Kecamatan yang ditulis tidak ada di peta ini.',
    'not-found': 'Tidak ada desa dengan nama atau kode ini. Yang mirip:',
    'nothing-written': 'Baris ini tidak menyebut desa.',
  },
  rowsOf: (rows, more) => `baris ${rows.join(', ')}${more > 0 ? ` dan ${more} lagi` : ''}`,
  inKecamatan: (kecamatan) => `Kec. ${kecamatan}`,
  noName: '(tanpa nama)',
  otherVillage: 'Desa lain',
  chooseVillage: 'pilih desa…',
  findVillage: 'Ketik nama, kecamatan, atau kode',
  leaveOut: 'Lewati baris ini',
  moreQuestions: (count) => `Tampilkan ${COUNT.id(count)} lagi`,
  previewTitle: 'Begini peta Anda nanti',
  previewMap: 'Pratinjau peta',
  previewFacts: (villages, activities, programs) =>
    activities === 0
      ? `${COUNT.id(villages)} desa/kelurahan, tanpa kegiatan`
      : `${COUNT.id(villages)} desa/kelurahan, ${COUNT.id(activities)} kegiatan, ${COUNT.id(programs)} program`,
  leftOut: (rows) => `${COUNT.id(rows)} baris dilewati`,
  accept: 'Pakai data ini',
  notesTitle: (count) => `${COUNT.id(count)} catatan`,
  openTitle: 'Data sendiri sedang terbuka',
  undo: 'Kembali ke data semula',
  undone: 'Data semula terbuka lagi.',
  accepted: (title) => `${title} sekarang terbuka.`,
  linkWarning: 'Tautan tidak membawa data Anda. Simpan proyek untuk menyimpan atau mengirimnya.',
  takeTitle: 'Simpan dan isi',
  template: 'Unduh lembar isian',
  templateHint: 'Buku kerja berisi semua desa peta ini, kode sebagai teks; tinggal menandai kegiatan.',
  saveProject: 'Simpan proyek',
  saveHint: 'Satu berkas berisi batas, kegiatan, dan tampilan sekarang; buka lagi di sini kapan saja.',
  tags: 'Unduh tags.csv',
  tagsHint: 'Daftar kegiatan seperti sekarang, termasuk perbaikan di bawah.',
  numbersTitle: 'Angka desa',
  numbersHint: 'Jumlah di desa yang disebut menurut saringan, dari jumlah di semua desa yang punya angka itu. Penerima manfaat dibandingkan dengan jumlah penduduk, bila ada.',
  numberColumns: ['Angka', 'Desa yang disebut', 'Semua desa', 'Bagian'],
  numberNames: { households: 'KK', population: 'Penduduk', reached: 'Penerima manfaat' },
  correctTitle: 'Perbaiki kecocokan',
  correctHint: (village) => (village === null ? 'Kegiatan yang namanya tidak persis sama dengan daftar desa. Pilih satu desa di peta untuk memperbaiki kegiatannya.' : `Kegiatan di ${village}.`),
  correctNone: 'Tidak ada yang perlu diperbaiki.',
  correctVillage: (spelling, program) => `Desa untuk “${spelling}”, ${program}`,
  correctMatch: 'Cara cocok',
  correctRemove: 'Hapus kegiatan ini',
  matches: { stated: 'disebut', spelling: 'ejaan lain', kind: 'jenis lain', inferred: 'disimpulkan' },
  templateSheet: 'Kegiatan',
  templateColumns: ['Kode desa', 'Nama desa/kelurahan', 'Kecamatan', 'Program', 'Status', 'Mulai', 'Selesai', 'Penerima manfaat'],
  templateHelpSheet: 'Petunjuk',
  templateHelp: [
    'Isi kolom Program untuk tiap desa yang punya kegiatan. Desa tanpa kegiatan dibiarkan kosong.',
    'Satu desa dengan dua program: salin barisnya. Beberapa program dalam satu sel dipisah dengan titik koma.',
    'Jangan ubah kolom Kode desa: kode adalah teks, bukan angka.',
    'Mulai dan Selesai ditulis sebagai tahun (2024) atau tanggal (31/12/2024).',
    'Simpan, lalu lepaskan berkas ini di halaman peta.',
  ],
};

const en: DataMessages = {
  lead: 'Open your own village boundaries and list of activities. Files are read in this browser only; nothing is sent anywhere.',
  choose: 'Choose files',
  orDrop: 'or drop them anywhere on this page',
  formats: [
    ['Village boundaries', 'GeoJSON, TopoJSON, Shapefile (ZIP), KML'],
    ['Activities, numbers of people or households', 'XLSX, CSV, TSV; HXL hashtags are understood'],
    ['A saved project', '.coverage.json'],
  ],
  dropHere: 'Drop files here',
  dropHint: 'Files are read in this browser only.',
  steps: { files: 'Files and columns', match: 'Matches', preview: 'Preview' },
  stepOf: (step, all) => `Step ${step} of ${all}`,
  reading: (files) => plural(files, 'Reading the file…', `Reading ${COUNT.en(files)} files…`),
  matching: 'Finding the village of every row…',
  drawing: 'Measuring and drawing…',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Match with villages',
  toPreview: 'See the preview',
  refusedTitle: (files) => plural(files, 'One file cannot be used', `${COUNT.en(files)} files cannot be used`),
  refusedStays: 'What is open has not changed.',
  facts: {
    boundaries: (format) => `Village boundaries, ${format}`,
    table: 'Table',
    workbook: (sheet) => `Workbook, sheet ${sheet}`,
    features: (count) => counted(count, 'feature', 'features'),
    rows: (count) => counted(count, 'row', 'rows'),
    system: 'Coordinate system',
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
    name: 'name of the desa/kelurahan',
    kecamatan: 'sub-district',
    kind: 'desa or kelurahan',
    program: 'name of programme or activity',
    mark: 'one programme: a mark for each village',
    status: 'status of the activity',
    start: 'start',
    end: 'end',
    period: 'year or period',
    reached: 'people reached',
    organization: 'implementer',
    households: 'households',
    population: 'population',
    number: 'another number of the village',
  },
  programOfTable: 'Programme of every row',
  noProgram: 'This table holds numbers of villages, no activities',
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
    'other-kecamatan': 'The name is here, but in another sub-district.',
    'kecamatan-unknown': 'The sub-district as written is not on this map.',
    'not-found': 'No village has this name or code. Alike are:',
    'nothing-written': 'This row names no village.',
  },
  rowsOf: (rows, more) => `${plural(rows.length + more, 'row', 'rows')} ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  inKecamatan: (kecamatan) => `Kec. ${kecamatan}`,
  noName: '(no name)',
  otherVillage: 'Another village',
  chooseVillage: 'choose a village…',
  findVillage: 'Type a name, sub-district or code',
  leaveOut: 'Leave this row out',
  moreQuestions: (count) => `Show ${COUNT.en(count)} more`,
  previewTitle: 'This is how your map will look',
  previewMap: 'Preview of the map',
  previewFacts: (villages, activities, programs) =>
    activities === 0
      ? `${COUNT.en(villages)} desa/kelurahan, no activities`
      : `${COUNT.en(villages)} desa/kelurahan, ${counted(activities, 'activity', 'activities')}, ${counted(programs, 'programme', 'programmes')}`,
  leftOut: (rows) => `${counted(rows, 'row is', 'rows are')} left out`,
  accept: 'Use this data',
  notesTitle: (count) => counted(count, 'note', 'notes'),
  openTitle: 'Your own data is open',
  undo: 'Back to the data before',
  undone: 'The data before is open again.',
  accepted: (title) => `${title} is open now.`,
  linkWarning: 'A link does not carry your data. Save a project to keep it or to send it.',
  takeTitle: 'Save and fill in',
  template: 'Download a sheet to fill in',
  templateHint: 'A workbook with all villages of this map, codes as text; only the activities are to be marked.',
  saveProject: 'Save the project',
  saveHint: 'One file with boundaries, activities and the view as it is; open it here again at any time.',
  tags: 'Download tags.csv',
  tagsHint: 'The list of activities as it is now, with the corrections below.',
  numbersTitle: 'Numbers of villages',
  numbersHint: 'The sum over the villages named under the filter, of the sum over all villages that have the number. People reached are compared with the population where it is known.',
  numberColumns: ['Number', 'Villages named', 'All villages', 'Share'],
  numberNames: { households: 'Households', population: 'Population', reached: 'People reached' },
  correctTitle: 'Correct a match',
  correctHint: (village) => (village === null ? 'Activities whose name is not just that of the list of villages. Choose a village on the map to correct its activities.' : `Activities in ${village}.`),
  correctNone: 'There is nothing to correct.',
  correctVillage: (spelling, program) => `Village for “${spelling}”, ${program}`,
  correctMatch: 'Kind of match',
  correctRemove: 'Remove this activity',
  matches: { stated: 'stated', spelling: 'another spelling', kind: 'another kind', inferred: 'inferred' },
  templateSheet: 'Activities',
  templateColumns: ['Village code', 'Village name', 'Sub-district', 'Programme', 'Status', 'Start', 'End', 'People reached'],
  templateHelpSheet: 'How to',
  templateHelp: [
    'Fill in the programme of every village that has an activity. Leave the others empty.',
    'A village with two programmes: copy its row. Several programmes in one cell are separated by a semicolon.',
    'Leave the village codes as they are: a code is text, not a number.',
    'Start and end are years (2024) or dates (31/12/2024).',
    'Save the file and drop it on the page of the map.',
  ],
};

export const dataMessages: Readonly<Record<Language, DataMessages>> = { id, en };
