import type { Language } from '../domain';

/** Words of the download panel. */
export interface DownloadMessages {
  readonly what: string;
  readonly purposes: Readonly<Record<'slide' | 'picture' | 'paper' | 'data' | 'offline', { readonly name: string; readonly hint: string }>>;
  /** What the file holds: the filter, in words. */
  readonly holds: (filter: string) => string;
  readonly options: string;
  readonly thisView: string;
  readonly wholeStory: string;
  readonly villagePage: (village: string) => string;
  readonly hxl: string;
  readonly details: Readonly<Record<'pptx' | 'png' | '4k' | 'svg' | 'a4' | 'a3' | 'village' | 'xlsx' | 'csv' | 'geojson' | 'html', string>>;
  readonly make: (format: string) => string;
  readonly print: string;
  readonly cancel: string;
  readonly working: string;
  readonly done: (name: string, size: string) => string;
  readonly cancelled: string;
  readonly failed: (detail: string) => string;
  readonly planInside: string;
  /** Said before a copy of the map as one file is made; null: it holds nothing of the reader's own. */
  readonly handsOn: (held: { readonly data: boolean; readonly plan: boolean }) => string | null;
}

export const DOWNLOAD_MESSAGES: Readonly<Record<Language, DownloadMessages>> = {
  id: {
    what: 'Untuk apa?',
    purposes: {
      slide: { name: 'Paparan', hint: 'PowerPoint: peta tajam, tabel dan grafik yang bisa disunting' },
      picture: { name: 'Laporan', hint: 'gambar peta lengkap dengan angka, legenda, dan sumbernya' },
      paper: { name: 'Cetak', hint: 'PDF siap cetak dengan tabelnya' },
      data: { name: 'Data', hint: 'daftar desa/kelurahan dan angka-angkanya' },
      offline: { name: 'Tanpa internet', hint: 'seluruh peta ini dalam satu berkas, untuk komputer tanpa jaringan' },
    },
    holds: (filter) => `Isi: ${filter}`,
    options: 'Bentuk',
    thisView: 'Tampilan ini',
    wholeStory: 'Seluruh cerita',
    villagePage: (village) => `Halaman ${village}`,
    hxl: 'Sertakan baris tagar HXL',
    details: {
      pptx: 'Satu salindia untuk tiap tampilan, dengan catatan pembicara.',
      png: '2560 × 1440 piksel: cukup untuk Word dan PowerPoint.',
      '4k': '3840 × 2160 piksel: untuk layar besar.',
      svg: 'Garis tetap tajam di ukuran apa pun; teks bisa disunting.',
      a4: 'Satu halaman: jawaban, peta, legenda, matriks, sumber.',
      a3: 'Seperti A4, dengan lebih banyak nama di peta.',
      village: 'Satu lembar untuk kepala desanya: peta, program, pelaksana, seberapa pasti.',
      xlsx: 'Kode tetap teks; lembar ringkasan, program, kecamatan, desa/kelurahan, dan yang tidak disebut menurut urutan di Rencana.',
      csv: 'Pemisah titik koma, desimal koma, UTF-8.',
      geojson: 'Garis batas (WGS 84) dengan program dan luasnya.',
      html: 'Sekitar 2 MB. Klik dua kali di komputer: terbuka seperti tampilan ini, dengan adegan dan rencana Anda.',
    },
    make: (format) => `Unduh ${format}`,
    print: 'Cetak langsung dari peramban',
    cancel: 'Batalkan',
    working: 'Sedang dibuat…',
    done: (name, size) => `Tersimpan: ${name} (${size})`,
    cancelled: 'Dibatalkan, tidak ada yang disimpan.',
    failed: (detail) => `Berkas tidak dapat dibuat di peramban ini. ${detail}`,
    planInside: 'Berkas ini memuat rencana dan ditandai “Rencana”.',
    handsOn: ({ data, plan }) => {
      if (data && plan) return 'Salinan ini memuat data yang Anda buka dan rencana Anda: siapa pun yang menerima berkasnya menerima keduanya.';
      if (data) return 'Salinan ini memuat data yang Anda buka: siapa pun yang menerima berkasnya menerima datanya.';
      return plan ? 'Salinan ini memuat rencana Anda: siapa pun yang menerima berkasnya menerima rencananya.' : null;
    },
  },
  en: {
    what: 'What is it for?',
    purposes: {
      slide: { name: 'Slides', hint: 'PowerPoint: a sharp map, table and chart that can be edited' },
      picture: { name: 'Report', hint: 'a picture of the map with its figures, legend and sources' },
      paper: { name: 'Print', hint: 'a PDF for paper, with the table' },
      data: { name: 'Data', hint: 'the list of desa/kelurahan and the figures' },
      offline: { name: 'Without internet', hint: 'all of this map in one file, for a computer without a network' },
    },
    holds: (filter) => `Holds: ${filter}`,
    options: 'Form',
    thisView: 'This view',
    wholeStory: 'The whole story',
    villagePage: (village) => `Page for ${village}`,
    hxl: 'With a row of HXL hashtags',
    details: {
      pptx: 'One slide for each view, with speaker notes.',
      png: '2560 × 1440 pixels: enough for Word and PowerPoint.',
      '4k': '3840 × 2160 pixels: for large screens.',
      svg: 'Lines stay sharp at any size; the text can be edited.',
      a4: 'One page: answer, map, legend, matrix, sources.',
      a3: 'Like A4, with more names on the map.',
      village: 'One sheet for the head of the village: map, programmes, who, how certain.',
      xlsx: 'Codes stay text; sheets for summary, programmes, sub-districts, desa/kelurahan, and those not named in the order of the plan panel.',
      csv: 'Commas between cells, decimal points, UTF-8.',
      geojson: 'Outlines (WGS 84) with programmes and areas.',
      html: 'About 2 MB. Double-click it on a computer: it opens as it looks now, with your scenes and plans.',
    },
    make: (format) => `Download ${format}`,
    print: 'Print straight from the browser',
    cancel: 'Cancel',
    working: 'Being made…',
    done: (name, size) => `Saved: ${name} (${size})`,
    cancelled: 'Cancelled; nothing was saved.',
    failed: (detail) => `The file cannot be made in this browser. ${detail}`,
    planInside: 'This file holds a plan and is marked “Plan”.',
    handsOn: ({ data, plan }) => {
      if (data && plan) return 'This copy will hold the data that you opened and your plans: whoever gets the file gets both.';
      if (data) return 'This copy will hold the data that you opened: whoever gets the file gets the data.';
      return plan ? 'This copy will hold your plans: whoever gets the file gets the plans.' : null;
    },
  },
};
