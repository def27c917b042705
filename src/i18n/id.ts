import type { RecordKind } from '../domain';
import { COUNT } from './formats';
import type { HeadlineQuery, Messages } from './messages';
import { RECORD_WORDS, type RecordWords } from './record-words';
import { atStart } from './words';

const NB = '\u00a0';

function list(items: readonly string[], word = 'dan'): string {
  if (items.length <= 1) return items[0] ?? '';
  if (items.length === 2) return `${items[0]} ${word} ${items[1]}`;
  return `${items.slice(0, -1).join(', ')}, ${word} ${items[items.length - 1]}`;
}

function namedFor({ programs, match }: HeadlineQuery): string {
  if (programs.length === 0) return 'disebut punya program';
  if (programs.length === 1) return `disebut untuk ${programs[0]}`;
  return match === 'all' ? `disebut untuk ${list(programs)} sekaligus` : `disebut untuk ${list(programs, 'atau')}`;
}

/** Indonesian: plain and warm, as an NGO writes to its partners. */
export function id(record: RecordKind): Messages {
  return messages(record, RECORD_WORDS.id[record]);
}

const messages = (record: RecordKind, { name: source, by }: RecordWords): Messages => ({
  record,
  product: 'Peta Cakupan Program',
  languages: { label: 'Bahasa', id: { code: 'ID', name: 'Bahasa Indonesia' }, en: { code: 'EN', name: 'English' } },
  skipToTable: 'Langsung ke tabel',
  close: 'Tutup',
  closeThe: (title) => `Tutup ${title}`,
  closeMessage: 'Tutup pesan ini',
  list,
  headline: {
    figure: (covered, scope) => (covered === 0 ? 'Tidak satu pun' : `${COUNT.id(covered)} dari ${COUNT.id(scope)}`),
    rest: (query, covered, scope) => {
      const unit = covered === 0 ? `dari ${COUNT.id(scope)} desa/kelurahan` : 'desa/kelurahan';
      const where = query.kecamatan.length === 0 ? '' : ` di Kecamatan ${list(query.kecamatan)}`;
      if (query.plan) return `${unit}${where} disebut ${by}${query.plan.add.length > 0 ? ' atau direncanakan' : ''}${query.programs.length === 0 ? '' : ` untuk ${query.programs.join(query.match === 'all' ? ' dan ' : ' atau ')}`}${query.plan.remove.length > 0 ? ', tanpa yang dikeluarkan' : ''}`;
      return `${unit}${where} ${namedFor(query)}${query.years === '' ? '' : `, ${query.years}`}`;
    },
    certainty: (stated, inferred) => {
      if (stated + inferred === 0) return 'Tidak disebut bukan berarti tidak ada kegiatan';
      if (inferred === 0) return `${stated === 1 ? 'Disebut' : 'Semuanya disebut'} langsung dalam ${source}`;
      if (stated === 0) return `${COUNT.id(inferred)} disimpulkan, tidak ada yang disebut langsung`;
      return `${COUNT.id(stated)} disebut langsung, ${COUNT.id(inferred)} disimpulkan`;
    },
    withPlan: `Bersama rencana: bukan isi ${source}`,
    areaCaption: (whole) => `Bagian dari luas ${whole}`,
    areaWhole: (chosen, all) => {
      if (chosen.length > 0) return `Kecamatan ${list(chosen)}`;
      return all === 2 ? 'kedua kecamatan' : 'semua kecamatan';
    },
    tick: (share, set) => `${share} batas ${set}`,
    hollow: (shares) => `${list(shares)} tanpa yang disimpulkan`,
    areaSentence: (share, whole, set, statedShare) =>
      `Menurut batas ${set}, desa/kelurahan itu merupakan ${share} dari luas ${whole}` +
      (statedShare === null ? '.' : `; tanpa yang disimpulkan ${statedShare}.`),
    areaShort: (items) => `luas ${items.map(({ share, set }) => `${share} ${items.length === 1 ? 'batas ' : ''}${set}`).join(' · ')}`,
  },
  legend: {
    title: 'Program',
    hint: 'klik untuk menyaring',
    all: 'Semua',
    does: (name, chosen, anyChosen) => {
      if (chosen) return `Lepaskan ${name} dari saringan`;
      return anyChosen ? `Tambahkan ${name} ke saringan` : `Tampilkan hanya ${name}`;
    },
    matchLabel: 'Desa/kelurahan dihitung bila disebut untuk',
    any: () => 'salah satu',
    allOf: (chosen) => (chosen === 2 ? 'keduanya' : chosen === 3 ? 'ketiganya' : 'semuanya'),
    overlap: (programs) => (programs > 2 ? 'dua program atau lebih' : 'dua program sekaligus'),
    overlapShort: 'dua program',
    gap: (filtered) => (filtered ? 'tidak disebut untuk pilihan ini' : `tidak disebut dalam ${source}`),
    gapShort: (filtered) => (filtered ? 'tak disebut untuk ini' : 'tidak disebut'),
    inferred: 'kecocokan nama disimpulkan',
    inferredShort: 'disimpulkan',
    unit: 'desa/kelurahan',
  },
  places: {
    title: 'Kecamatan',
    hint: 'klik untuk menyaring',
    kecamatan: (name) => `Kec. ${name}`,
    ofTotal: (covered, total) => ({ strong: covered, rest: `dari ${total}` }),
    inferred: (count) => `, ${COUNT.id(count)} di antaranya disimpulkan`,
    does: (name, chosen) => (chosen ? `Lepaskan Kecamatan ${name} dari saringan` : `Hitung hanya Kecamatan ${name}`),
    showTitle: 'Tampilkan',
    show: { all: 'semua', covered: 'disebut', gap: 'tidak disebut' },
  },
  panels: { label: 'Bacaan', table: 'Tabel', story: 'Cerita', data: 'Data', about: 'Tentang', plan: 'Rencana', layers: 'Lapisan', share: 'Bagikan', download: 'Unduh', present: 'Sajikan', loading: 'Sedang dimuat…' },
  map: {
    label: 'Peta',
    canvas: 'Peta yang bisa digeser dan diperbesar',
    headline: 'Jawaban',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    fit: 'Kembali ke seluruh wilayah',
    controls: 'Perbesaran peta',
    sources: 'Sumber',
  },
  layers: {
    title: 'Lapisan peta',
    switches: { labels: 'Nama desa/kelurahan', context: 'Kecamatan sekitar', 'other-boundaries': 'Garis batas dari sumber lain', reach: 'Jangkauan dari desa/kelurahan yang disebut' },
    boundaries: 'Batas yang dipakai',
    whyTheyDiffer:
      'Kedua sumber menggambar garisnya masing-masing; batas desa baru pasti setelah ditetapkan bupati, jadi luasnya bisa berbeda. Jumlah desa/kelurahan tidak terpengaruh.',
    theme: 'Tampilan',
    themes: { light: 'terang', dark: 'gelap', print: 'cetak' },
  },
  search: {
    label: 'Cari desa/kelurahan',
    placeholder: 'Cari nama, ejaan apa pun, atau kode',
    spelled: (alias) => `juga dieja “${alias}”`,
    spelledInferred: (alias) => `“${alias}”: kecocokan disimpulkan`,
    empty: (query) => `Tidak ada desa/kelurahan yang cocok dengan “${query}”.`,
    tryThis: 'Coba sebagian nama, ejaan lain, atau awal kode seperti 33.16.08.',
    results: (count) => `${COUNT.id(count)} desa/kelurahan cocok`,
    resultsMost: (listed) => `${listed} atau lebih desa/kelurahan cocok; ketik lebih lengkap untuk mempersempit`,
  },
  card: {
    label: (name) => `Rincian ${name}`,
    kind: { desa: 'Desa', kelurahan: 'Kelurahan' },
    kindShort: { desa: 'Ds.', kelurahan: 'Kel.' },
    inKecamatan: (kind, kecamatan) => `${kind} di Kecamatan ${kecamatan}`,
    notNamed: (years) => `Tidak disebut dalam ${source}${years === '' ? '' : ` (${years})`}`,
    notNamedMeans: `${atStart(source)} tidak menyebut desa/kelurahan ini. Itu bukan berarti tidak ada kegiatan di sini.`,
    namedFor: 'Disebut untuk',
    asReported: (spelling) => `ditulis “${spelling}”`,
    match: {
      stated: 'disebut langsung',
      spelling: 'disebut langsung, ejaan berbeda',
      kind: 'disebut langsung, jenis wilayah berbeda',
      inferred: 'kecocokan disimpulkan',
    },
    plan: 'rencana',
    roles: { implementer: 'Pelaksana', cooperative: 'Koperasi penerus', office: 'Dinas kabupaten' },
    certainty: { stated: 'disebut', elsewhere: 'dari sumber lain', inferred: 'disimpulkan' },
    area: 'Luas',
    areaBySet: (set) => `batas ${set}`,
    unknown: 'tidak diketahui',
    codes: 'Kode',
    codeKemendagri: 'Kemendagri',
    codeBps: 'BPS',
    pcode: 'P-code',
    otherSpellings: 'Ejaan lain',
    inferredSpelling: (alias) => `${alias} (disimpulkan)`,
    nearest: (filtered) => (filtered ? 'Terdekat yang disebut untuk pilihan ini' : 'Terdekat yang disebut'),
    nearestDistance: (km) => `${km} dari batas ke batas`,
    nearestTouching: 'berbatasan',
    touching: (set) => `Berbatasan dengan (batas ${set})`,
    touchingNone: 'Tidak ada yang berbatasan 100 m atau lebih.',
    events: 'Peristiwa di sini',
  },
  table: {
    title: (rows, named) => `${COUNT.id(rows)} desa/kelurahan${named === null ? '' : `, ${COUNT.id(named)} disebut untuk pilihan ini`}`,
    caption: (rows, set) => `${COUNT.id(rows)} desa/kelurahan dengan programnya; urutan dan pilihan sama dengan peta, batas ${set}`,
    columns: { name: 'Desa/kelurahan', kecamatan: 'Kecamatan', programs: 'Disebut untuk', area: 'Luas', code: 'Kode' },
    areaColumn: (set) => `${set}, km²`,
    areaColumnShort: 'km²',
    sorted: (column) => `Urutkan menurut ${column}`,
    inferredMark: 'disimpulkan',
    matchMark: { spelling: 'ejaan berbeda', kind: 'jenis wilayah berbeda' },
    notForThis: 'tidak disebut untuk pilihan ini',
    planMark: 'rencana',
    notNamed: 'tidak disebut',
    empty: {
      covered: 'Tidak satu pun desa/kelurahan disebut untuk pilihan ini. Pilih program lain, atau “semua”.',
      gap: 'Semua desa/kelurahan disebut untuk pilihan ini. Pilih program lain, atau “semua”.',
    },
    matrixTitle: 'Desa/kelurahan × program',
    matrixCaption: (rows) => `${COUNT.id(rows)} desa/kelurahan yang disebut, menurut program`,
    matrixVillage: 'Desa/kelurahan',
    matrixYes: 'disebut',
    matrixInferred: 'disimpulkan',
    matrixNo: 'tidak disebut',
    matrixTotal: 'Jumlah',
    matrixMore: (count) => `${COUNT.id(count)} lainnya juga disebut; daftar lengkapnya ada di unduhan data`,
    more: (next, rest) => `Tampilkan ${next} lagi (${rest} belum tampil)`,
    matrixRest: (count) => `${COUNT.id(count)} lainnya tidak disebut dalam ${source}`,
    matrixKey: 'disimpulkan ditandai “?”',
  },
  story: {
    title: 'Cerita',
    show: 'Tampilkan di peta',
    shown: 'Sedang ditampilkan',
    who: 'Siapa mengerjakan apa',
    roles: { funder: 'Penyandang dana', implementer: 'Pelaksana', cooperative: 'Koperasi', office: 'Dinas' },
    // Only of the published report is it known what it leaves open.
    whoNote: `${record === 'report' ? 'Laporan menyebut nama lembaganya, tetapi tidak menyebut lembaga mana untuk program mana. ' : ''}Setiap kaitan di bawah ini menyebut dasarnya.`,
    events: 'Peristiwa',
    noDate: 'tanggal tidak disebut',
    placeOpen: (village) => `Lihat ${village}`,
  },
  about: { title: 'Tentang peta ini' },
  notes: { title: 'Catatan tentang data', count: (notes) => `${COUNT.id(notes)}${NB}catatan` },
  errors: {
    startTitle: 'Peta ini tidak dapat dibuka',
    startHelp: 'Muat ulang halaman. Jika tetap gagal, kirim teks di bawah ini kepada pengelola peta.',
    inlineTitle: 'Sebagian peta tidak dapat dimuat',
    details: 'Rincian teknis',
    unasked: 'Pilihan dari tautan atau salinan ini tidak diterapkan: yang terlihat adalah seluruh data, tanpa saringan.',
  },
  print: {
    printedOn: (date) => `Dicetak ${date}`,
    boundariesShown: (set) => `Batas yang digambar: ${set}`,
  },
  sheet: { open: 'Buka lembar rincian', close: 'Turunkan lembar rincian' },
});
