import type { Language } from '../domain';
import { FILES_STEP_MESSAGES, type FilesStepMessages } from './files-step-messages';
import { COUNT } from './formats';
import { MATCH_STEP_MESSAGES, type MatchStepMessages } from './match-step-messages';
import { OPEN_DATA_MESSAGES, type OpenDataMessages } from './open-data-messages';
import { counted, plural } from './plural';

/** Words of the panel of own data. */
export interface DataMessages extends FilesStepMessages, MatchStepMessages, OpenDataMessages {
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
  readonly opening: string;
  readonly cancel: string;
  readonly back: string;
  readonly next: string;
  readonly toPreview: string;
  readonly previewTitle: string;
  readonly previewMap: string;
  readonly previewFacts: (villages: number, activities: number, programs: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly accept: string;
  readonly notesTitle: (count: number) => string;
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
  opening: 'Mengganti peta…',
  cancel: 'Batalkan',
  back: 'Kembali',
  next: 'Cocokkan dengan desa',
  toPreview: 'Lihat pratinjau',
  ...FILES_STEP_MESSAGES.id,
  ...MATCH_STEP_MESSAGES.id,
  previewTitle: 'Begini peta Anda nanti',
  previewMap: 'Pratinjau peta',
  previewFacts: (villages, activities, programs) =>
    activities === 0
      ? `${COUNT.id(villages)} desa/kelurahan, tanpa kegiatan`
      : `${COUNT.id(villages)} desa/kelurahan, ${COUNT.id(activities)} kegiatan, ${COUNT.id(programs)} program`,
  leftOut: (rows) => `${COUNT.id(rows)} baris dilewati`,
  accept: 'Pakai data ini',
  notesTitle: (count) => `${COUNT.id(count)} catatan`,
  ...OPEN_DATA_MESSAGES.id,
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
  opening: 'Replacing the map…',
  cancel: 'Cancel',
  back: 'Back',
  next: 'Match with villages',
  toPreview: 'See the preview',
  ...FILES_STEP_MESSAGES.en,
  ...MATCH_STEP_MESSAGES.en,
  previewTitle: 'This is how your map will look',
  previewMap: 'Preview of the map',
  previewFacts: (villages, activities, programs) =>
    activities === 0
      ? `${COUNT.en(villages)} desa/kelurahan, no activities`
      : `${COUNT.en(villages)} desa/kelurahan, ${counted(activities, 'activity', 'activities')}, ${counted(programs, 'programme', 'programmes')}`,
  leftOut: (rows) => `${counted(rows, 'row is', 'rows are')} left out`,
  accept: 'Use this data',
  notesTitle: (count) => counted(count, 'note', 'notes'),
  ...OPEN_DATA_MESSAGES.en,
};

export const dataMessages: Readonly<Record<Language, DataMessages>> = { id, en };
