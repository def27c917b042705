import type { Language } from '../domain';
import { GAP_MESSAGES, type GapMessages } from './gap-messages';
import { COUNT } from './formats';
import { counted, plural } from './plural';

/** A figure and how it changes: each already written in the reader's language. */
export interface PlanMessages {
  readonly intro: string;
  /** Shown above figures that are the plan's. */
  readonly notRecord: string;
  readonly tabs: Readonly<Record<'gaps' | 'reach' | 'sets' | 'saved', string>>;
  readonly tabsLabel: string;
  readonly figures: {
    readonly title: string;
    readonly columns: { readonly figure: string; readonly record: string; readonly plan: string; readonly difference: string };
    readonly lead: (before: number, after: number, scope: number) => string;
    /** What the signs on the map mean. */
    readonly key: string;
    readonly covered: string;
    readonly area: (set: string) => string;
    readonly areaShare: (set: string) => string;
    readonly stated: string;
    readonly overlap: string;
    readonly gap: string;
    readonly gapArea: (set: string) => string;
    readonly groups: (set: string) => string;
    readonly program: (name: string) => string;
    readonly programArea: (name: string, set: string) => string;
    readonly kecamatan: (name: string) => string;
    readonly kecamatanArea: (name: string, set: string) => string;
    readonly all: string;
    readonly points: (difference: string) => string;
    readonly same: string;
    readonly unknown: string;
  };
  readonly changes: {
    readonly title: (changes: number) => string;
    readonly added: (program: string) => string;
    readonly removed: (program: string) => string;
    readonly takeBack: (village: string, program: string) => string;
  };
  readonly actions: {
    readonly title: string;
    readonly undo: string;
    readonly redo: string;
    readonly clear: string;
    readonly copyLink: string;
    readonly copied: string;
    readonly copyFailed: string;
  };
  readonly gaps: GapMessages;
  readonly village: {
    readonly title: string;
    readonly hint: string;
    readonly record: (programs: string) => string;
    readonly recordNone: string;
    readonly details: string;
  };
  readonly reach: {
    readonly title: string;
    readonly meaning: string;
    readonly slider: string;
    readonly off: string;
    readonly figure: (share: string, whole: string, km: string) => string;
    readonly figurePlan: (before: string, after: string, difference: string) => string;
    readonly denominator: (km2: string, set: string) => string;
    readonly working: string;
    readonly layer: string;
    readonly nobody: string;
  };
  readonly next: {
    readonly title: string;
    readonly meaning: (km: string) => string;
    readonly count: string;
    readonly forProgram: string;
    readonly ruleOut: (ruledOut: number, all: number) => string;
    readonly find: string;
    readonly working: string;
    readonly needsReach: string;
    readonly failed: string;
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
    readonly nothing: string;
  };
  readonly sets: {
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
  };
  readonly saved: {
    readonly title: string;
    readonly meaning: string;
    readonly name: string;
    readonly nameHint: string;
    readonly usualName: (number: number) => string;
    readonly save: string;
    readonly saved: (name: string) => string;
    readonly replaced: (name: string) => string;
    readonly empty: string;
    readonly tags: (added: number, removed: number) => string;
    readonly open: (name: string) => string;
    readonly opened: string;
    readonly rename: (name: string) => string;
    readonly renameShort: string;
    readonly renameDone: string;
    readonly removeShort: string;
    readonly remove: (name: string) => string;
    readonly removeSure: (name: string) => string;
    readonly cancel: string;
    readonly unavailable: string;
    readonly unreadable: string;
    readonly nothing: string;
  };
}

const id: PlanMessages = {
  intro: 'Coba dulu di sini: tandai desa/kelurahan untuk sebuah program, lalu lihat apa yang berubah. Laporan tetap seperti adanya.',
  notRecord: 'bukan isi laporan',
  tabs: { gaps: 'Celah', reach: 'Jangkauan', sets: 'Batas', saved: 'Simpanan' },
  tabsLabel: 'Bagian rencana',
  figures: {
    title: 'Laporan → rencana',
    columns: { figure: 'Angka', record: 'Laporan', plan: 'Rencana', difference: 'Selisih' },
    lead: (before, after, scope) => `${COUNT.id(before)} → ${COUNT.id(after)} dari ${COUNT.id(scope)} desa/kelurahan`,
    key: 'Di peta: bertitik-titik = berubah, + ditambahkan, − dikeluarkan.',
    covered: 'Desa/kelurahan',
    area: (set) => `Luas, batas ${set}`,
    areaShare: (set) => `Bagian luas, batas ${set}`,
    stated: 'Tanpa yang disimpulkan',
    overlap: 'Dua program atau lebih',
    gap: 'Tidak disebut',
    gapArea: (set) => `Luas yang tidak disebut, batas ${set}`,
    groups: (set) => `Kelompok berbatasan, batas ${set}`,
    program: (name) => name,
    programArea: (name, set) => `${name}: bagian luas, batas ${set}`,
    kecamatan: (name) => `Kec. ${name}`,
    kecamatanArea: (name, set) => `Kec. ${name}: bagian luas, batas ${set}`,
    all: 'Semua angka',
    points: (difference) => `${difference} poin`,
    same: 'tetap',
    unknown: 'tidak diketahui',
  },
  changes: {
    title: (changes) => `${COUNT.id(changes)} perubahan`,
    added: (program) => `+ ${program}`,
    removed: (program) => `− ${program}`,
    takeBack: (village, program) => `Batalkan perubahan ${program} di ${village}`,
  },
  actions: {
    undo: 'Urungkan',
    redo: 'Ulangi',
    title: 'Tindakan untuk rencana ini',
    clear: 'Kosongkan',
    copyLink: 'Salin tautan rencana',
    copied: 'Tautan dengan rencana disalin',
    copyFailed: 'Tidak tersalin; salin dari bilah alamat',
  },
  gaps: GAP_MESSAGES.id,
  village: {
    title: 'Rencana untuk desa/kelurahan ini',
    hint: 'Klik program untuk menambah atau mengeluarkannya dalam rencana.',
    record: (programs) => `Laporan menyebut: ${programs}`,
    recordNone: 'Laporan tidak menyebut desa/kelurahan ini.',
    details: 'Rincian lengkap',
  },
  reach: {
    title: 'Sejauh mana dari yang disebut',
    meaning: 'Bagian luas yang terletak dalam jarak ini dari desa/kelurahan yang disebut untuk pilihan ini. Jarak bukan layanan: ini hanya menunjukkan kedekatan.',
    slider: 'Jarak dalam km',
    off: 'Matikan jangkauan',
    figure: (share, whole, km) => `${share} dari luas ${whole} terletak dalam ${km}`,
    figurePlan: (before, after, difference) => `Laporan ${before} → rencana ${after} (${difference} poin)`,
    denominator: (km2, set) => `100 % = ${km2}, batas ${set}`,
    working: 'Menghitung jangkauan …',
    layer: 'Tampilkan di peta',
    nobody: 'Tidak satu pun desa/kelurahan disebut untuk pilihan ini, jadi tidak ada jangkauan.',
  },
  next: {
    title: 'Desa/kelurahan mana berikutnya?',
    meaning: (km) => `Pilihan yang bersama-sama menambah paling banyak luas dalam jarak ${km}.`,
    count: 'Berapa desa/kelurahan',
    forProgram: 'Direncanakan untuk',
    ruleOut: (ruledOut, all) => (ruledOut === 0 ? `Semua ${COUNT.id(all)} calon ikut; kecualikan …` : `${COUNT.id(ruledOut)} dari ${COUNT.id(all)} calon dikecualikan`),
    find: 'Cari yang terbaik',
    working: 'Mencari pilihan terbaik …',
    needsReach: 'Pilih jarak dulu.',
    failed: 'Hitungannya tidak berhasil. Coba lagi, atau muat ulang halaman.',
    exact: (sets) => `Terbaik dari semua ${COUNT.id(sets)} kemungkinan`,
    greedy: 'Terlalu banyak kemungkinan untuk dibandingkan satu per satu: dicari selangkah demi selangkah, mungkin bukan yang terbaik',
    gain: (km2, share) => `+${km2} (${share})`,
    total: (before, after) => `Dalam jarak ini: ${before} → ${after} dari luas`,
    runnerUp: (villages, less) => `Terbaik kedua: ${villages}, ${less} lebih sedikit`,
    otherLast: (villages, less) => `Dengan desa/kelurahan terakhir yang lain: ${villages}, ${less} lebih sedikit`,
    runnerUpSame: (villages) => `Sama baiknya dalam ketelitian hitungan: ${villages}`,
    counted: (metres) => `Dihitung dalam petak ${metres}; selisih di bawah 0,1 km² tidak berarti.`,
    apply: (program) => `Jadikan rencana untuk ${program}`,
    applied: 'Sudah menjadi rencana',
    nothing: 'Tidak ada calon tersisa.',
  },
  sets: {
    title: 'Batas siapa yang dipakai?',
    trust: (points, figure) => `Jumlah desa/kelurahan tidak bergantung pada batas. Bagian luas bergeser sampai ${points} poin (${figure}) bila batasnya diganti: selisih luas yang lebih kecil dari itu jangan dijadikan alasan.`,
    trustSame: 'Jumlah desa/kelurahan tidak bergantung pada batas, dan untuk pilihan ini bagian luasnya juga sama di kedua batas.',
    columns: { figure: 'Angka', difference: 'Selisih' },
    scopeArea: 'Luas seluruhnya',
    coveredArea: 'Luas yang disebut',
    share: 'Bagian luas yang disebut',
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
  saved: {
    title: 'Rencana tersimpan',
    meaning: 'Disimpan di peramban ini saja, tidak dikirim ke mana pun.',
    name: 'Nama rencana',
    nameHint: 'mis. Usulan 2027',
    usualName: (number) => `Rencana ${number}`,
    save: 'Simpan',
    saved: (name) => `“${name}” disimpan.`,
    replaced: (name) => `“${name}” diperbarui.`,
    empty: 'Belum ada rencana tersimpan.',
    tags: (added, removed) => [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter((part) => part !== '').join(' ') || 'kosong',
    open: (name) => `Buka ${name}`,
    opened: 'sedang dibuka',
    rename: (name) => `Ganti nama ${name}`,
    renameShort: 'Ganti nama',
    renameDone: 'Simpan nama',
    removeShort: 'Hapus',
    remove: (name) => `Hapus ${name}`,
    removeSure: (name) => `Ya, hapus ${name}`,
    cancel: 'Batal',
    unavailable: 'Peramban ini tidak mengizinkan penyimpanan. Rencana tidak akan diingat; salin tautannya agar tidak hilang.',
    unreadable: 'Simpanan yang ada tidak dapat dibaca dan dibiarkan. Menyimpan rencana baru akan menggantinya.',
    nothing: 'Rencana masih kosong; belum ada yang disimpan.',
  },
};

const en: PlanMessages = {
  intro: 'Try it here first: mark desa/kelurahan for a programme and see what changes. The record stays as it is.',
  notRecord: 'not the record',
  tabs: { gaps: 'Gaps', reach: 'Reach', sets: 'Boundaries', saved: 'Saved' },
  tabsLabel: 'Parts of planning',
  figures: {
    title: 'Record → plan',
    columns: { figure: 'Figure', record: 'Record', plan: 'Plan', difference: 'Difference' },
    lead: (before, after, scope) => `${COUNT.en(before)} → ${COUNT.en(after)} of ${COUNT.en(scope)} desa/kelurahan`,
    key: 'On the map: dotted = changed, + added, − taken out.',
    covered: 'Desa/kelurahan',
    area: (set) => `Area, ${set} boundaries`,
    areaShare: (set) => `Share of area, ${set} boundaries`,
    stated: 'Without the inferred',
    overlap: 'Two programmes or more',
    gap: 'Not named',
    gapArea: (set) => `Area not named, ${set} boundaries`,
    groups: (set) => `Groups that touch, ${set} boundaries`,
    program: (name) => name,
    programArea: (name, set) => `${name}: share of area, ${set} boundaries`,
    kecamatan: (name) => `Kec. ${name}`,
    kecamatanArea: (name, set) => `Kec. ${name}: share of area, ${set} boundaries`,
    all: 'All figures',
    points: (difference) => `${difference} points`,
    same: 'unchanged',
    unknown: 'not known',
  },
  changes: {
    title: (changes) => counted(changes, 'change', 'changes'),
    added: (program) => `+ ${program}`,
    removed: (program) => `− ${program}`,
    takeBack: (village, program) => `Take back the change of ${program} in ${village}`,
  },
  actions: {
    undo: 'Undo',
    redo: 'Redo',
    title: 'What can be done with this plan',
    clear: 'Clear',
    copyLink: 'Copy link with plan',
    copied: 'Link with plan copied',
    copyFailed: 'Not copied; copy it from the address bar',
  },
  gaps: GAP_MESSAGES.en,
  village: {
    title: 'The plan for this desa/kelurahan',
    hint: 'Click a programme to add it to the plan or to take it out.',
    record: (programs) => `The report names it for: ${programs}`,
    recordNone: 'The report does not name this desa/kelurahan.',
    details: 'All details',
  },
  reach: {
    title: 'How far from those named',
    meaning: 'Share of the area that lies within this distance of a desa/kelurahan named for this choice. Distance is no service: it shows nearness and nothing more.',
    slider: 'Distance in km',
    off: 'Switch reach off',
    figure: (share, whole, km) => `${share} of the area of ${whole} lies within ${km}`,
    figurePlan: (before, after, difference) => `Record ${before} → plan ${after} (${difference} points)`,
    denominator: (km2, set) => `100% = ${km2}, ${set} boundaries`,
    working: 'Working out the reach …',
    layer: 'Show on the map',
    nobody: 'No desa/kelurahan is named for this choice, so there is no reach.',
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
    exact: (sets) => plural(sets, 'The only possibility', `The best of all ${COUNT.en(sets)} possibilities`),
    greedy: 'Too many possibilities to compare one by one: found step by step, perhaps not the best',
    gain: (km2, share) => `+${km2} (${share})`,
    total: (before, after) => `Within this distance: ${before} → ${after} of the area`,
    runnerUp: (villages, less) => `Second best: ${villages}, ${less} less`,
    otherLast: (villages, less) => `With another last desa/kelurahan: ${villages}, ${less} less`,
    runnerUpSame: (villages) => `As good, as exactly as this is counted: ${villages}`,
    counted: (metres) => `Counted in cells of ${metres}; differences under 0.1 km² mean nothing.`,
    apply: (program) => `Make it the plan for ${program}`,
    applied: 'It is in the plan',
    nothing: 'No candidate is left.',
  },
  sets: {
    title: 'Whose boundaries?',
    trust: (points, figure) => `Counts of desa/kelurahan do not depend on boundaries. Shares of area move by up to ${points} points (${figure}) with the boundaries: rest no decision on a smaller difference in area.`,
    trustSame: 'Counts of desa/kelurahan do not depend on boundaries, and for this choice the shares of area are the same in both, too.',
    columns: { figure: 'Figure', difference: 'Difference' },
    scopeArea: 'Whole area',
    coveredArea: 'Area named',
    share: 'Share of area named',
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
  saved: {
    title: 'Saved plans',
    meaning: 'Kept in this browser alone, sent nowhere.',
    name: 'Name of the plan',
    nameHint: 'e.g. Proposal 2027',
    usualName: (number) => `Plan ${number}`,
    save: 'Save',
    saved: (name) => `“${name}” is saved.`,
    replaced: (name) => `“${name}” is brought up to date.`,
    empty: 'No plan is saved yet.',
    tags: (added, removed) => [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter((part) => part !== '').join(' ') || 'empty',
    open: (name) => `Open ${name}`,
    opened: 'open now',
    rename: (name) => `Rename ${name}`,
    renameShort: 'Rename',
    renameDone: 'Save the name',
    removeShort: 'Delete',
    remove: (name) => `Delete ${name}`,
    removeSure: (name) => `Yes, delete ${name}`,
    cancel: 'Cancel',
    unavailable: 'This browser does not allow storing. The plan will not be remembered; copy its link so that it is not lost.',
    unreadable: 'What is stored cannot be read and was left alone. Saving a new plan replaces it.',
    nothing: 'The plan is empty; there is nothing to save.',
  },
};

/** Words of planning. A missing key does not compile. */
export const PLAN_MESSAGES: Readonly<Record<Language, PlanMessages>> = { id, en };
