import type { Language } from '../domain';
import { COUNT } from './formats';
import { counted } from './plural';

/** Words of the story panel, for readers and for whoever prepares a presentation. */
export interface ScenesMessages {
  readonly present: string;
  readonly arrange: string;
  readonly done: string;
  readonly add: string;
  readonly save: string;
  readonly open: string;
  readonly reset: string;
  readonly undo: string;
  readonly link: (title: string) => string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly edit: (title: string) => string;
  readonly hide: (title: string) => string;
  readonly unhide: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly hidden: string;
  readonly own: string;
  readonly plan: string;
  readonly hint: string;
  /** For those who have keys. */
  readonly hintKeys: string;
  /** All are hidden. */
  readonly none: string;
  /** The release has none. */
  readonly empty: string;
  readonly form: FormMessages;
  readonly said: SaidMessages;
}

interface FormMessages {
  readonly addTitle: string;
  readonly editTitle: (title: string) => string;
  readonly title: string;
  readonly text: string;
  /** Opens the fields of the other language. */
  readonly other: string;
  readonly otherHint: string;
  readonly figures: string;
  readonly keep: string;
  readonly cancel: string;
}

/** What has happened, in a sentence. */
interface SaidMessages {
  /** Why presenting did not begin. */
  readonly nothing: string;
  readonly added: (title: string) => string;
  readonly moved: (title: string, at: number, of: number) => string;
  readonly hidden: (title: string) => string;
  readonly shown: (title: string) => string;
  readonly changed: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly reset: string;
  readonly opened: (file: string, scenes: number) => string;
  readonly saved: (file: string) => string;
  readonly linkCopied: string;
  readonly linkFailed: (link: string) => string;
  /** The reader's own file is open. */
  readonly linkOwn: string;
  /** The browser keeps nothing: what was done holds until the page is closed. */
  readonly notKept: string;
  readonly storedBroken: string;
  readonly tooLarge: (file: string, kB: string) => string;
  readonly otherRelease: (file: string, theirs: string, ours: string) => string;
  readonly unreadable: (file: string) => string;
}

const id: ScenesMessages = {
  present: 'Sajikan',
  arrange: 'Atur adegan',
  done: 'Selesai mengatur',
  add: 'Tambah dari tampilan peta',
  save: 'Simpan ke berkas',
  open: 'Buka berkas',
  reset: 'Kembalikan semula',
  undo: 'Urungkan',
  link: (title) => `Salin tautan adegan ${title}`,
  up: (title) => `Naikkan ${title}`,
  down: (title) => `Turunkan ${title}`,
  edit: (title) => `Ubah teks ${title}`,
  hide: (title) => `Sembunyikan ${title} dari sajian`,
  unhide: (title) => `Tampilkan lagi ${title} dalam sajian`,
  remove: (title) => `Hapus ${title}`,
  hidden: 'tidak disajikan',
  own: 'tambahan sendiri',
  plan: 'Rencana',
  hint: 'Susunan ini hanya ada di peramban Anda.',
  hintKeys: 'Alt+↑ dan Alt+↓ memindahkan adegan.',
  none: 'Semua adegan tersembunyi: tidak ada yang dapat disajikan.',
  empty: 'Belum ada adegan.',
  form: {
    addTitle: 'Adegan baru dari tampilan peta sekarang',
    editTitle: (title) => `Ubah ${title}`,
    title: 'Judul',
    text: 'Satu atau dua kalimat',
    other: 'Dalam bahasa Inggris',
    otherHint: 'Bila kosong, teks di atas dipakai juga untuk bahasa Inggris.',
    figures: 'Angka terisi sendiri dari peta: {covered} disebut, {inferred} di antaranya disimpulkan, {gap} tidak disebut, {scope} semuanya.',
    keep: 'Simpan',
    cancel: 'Batal',
  },
  said: {
    nothing: 'Belum ada yang dapat disajikan. Pilih “Atur adegan”, lalu tambahkan adegan dari tampilan peta atau ikutkan lagi yang tersembunyi.',
    added: (title) => `Adegan “${title}” ditambahkan.`,
    moved: (title, at, of) => `“${title}” sekarang adegan ${at} dari ${of}.`,
    hidden: (title) => `“${title}” tidak ikut disajikan.`,
    shown: (title) => `“${title}” ikut disajikan lagi.`,
    changed: (title) => `“${title}” tersimpan.`,
    removed: (title) => `“${title}” dihapus.`,
    reset: 'Adegan kembali seperti dalam rilis.',
    opened: (file, scenes) => `${COUNT.id(scenes)} adegan dibuka dari ${file}.`,
    saved: (file) => `Disimpan sebagai ${file}.`,
    linkCopied: 'Tautan adegan disalin.',
    linkOwn: 'Tautan menunjukkan peta yang terbit, bukan berkas Anda: simpan adegannya, atau seluruh peta sebagai satu berkas.',
    linkFailed: (link) => `Tidak tersalin. Salin sendiri: ${link}`,
    notKept: 'Peramban ini tidak menyimpan perubahan: semuanya hilang saat halaman ditutup. Simpan ke berkas agar dapat dibuka lagi.',
    storedBroken: 'Susunan yang tersimpan di peramban ini rusak dan dibiarkan; adegan tampil seperti dalam rilis. Buka berkas adegan Anda, atau susun lagi.',
    tooLarge: (file, kB) => `Berkas ${file} terlalu besar untuk berkas adegan (lebih dari ${kB} kB). Pilih berkas .scenes.json yang disimpan dari peta ini.`,
    otherRelease: (file, theirs, ours) => `Berkas ${file}: isian release menyebut “${theirs}”, sedangkan peta ini “${ours}”. Pilih berkas adegan untuk peta ini.`,
    unreadable: (file) => `Berkas ${file} tidak dapat dibaca. Periksa apakah berkas itu masih ada, lalu buka lagi.`,
  },
};

const en: ScenesMessages = {
  present: 'Present',
  arrange: 'Arrange scenes',
  done: 'Done arranging',
  add: 'Add from the map’s view',
  save: 'Save to a file',
  open: 'Open a file',
  reset: 'Back to the release',
  undo: 'Undo',
  link: (title) => `Copy the link of ${title}`,
  up: (title) => `Move ${title} up`,
  down: (title) => `Move ${title} down`,
  edit: (title) => `Edit the text of ${title}`,
  hide: (title) => `Leave ${title} out of the presentation`,
  unhide: (title) => `Take ${title} into the presentation again`,
  remove: (title) => `Remove ${title}`,
  hidden: 'not presented',
  own: 'your own',
  plan: 'Plan',
  hint: 'This arrangement is in your browser only.',
  hintKeys: 'Alt+↑ and Alt+↓ move a scene.',
  none: 'Every scene is left out: there is nothing to present.',
  empty: 'There are no scenes yet.',
  form: {
    addTitle: 'New scene from what the map shows now',
    editTitle: (title) => `Edit ${title}`,
    title: 'Title',
    text: 'One or two sentences',
    other: 'In Indonesian',
    otherHint: 'Left empty, the text above stands in Indonesian too.',
    figures: 'Figures come from the map: {covered} named, {inferred} of them inferred, {gap} not named, {scope} in all.',
    keep: 'Keep',
    cancel: 'Cancel',
  },
  said: {
    nothing: 'There is nothing to present yet. Choose “Arrange scenes”, then add a scene from the map’s view or take a hidden one in again.',
    added: (title) => `Scene “${title}” is added.`,
    moved: (title, at, of) => `“${title}” is now scene ${at} of ${of}.`,
    hidden: (title) => `“${title}” is left out of the presentation.`,
    shown: (title) => `“${title}” is presented again.`,
    changed: (title) => `“${title}” is kept.`,
    removed: (title) => `“${title}” is removed.`,
    reset: 'The scenes are as in the release again.',
    opened: (file, scenes) => `${counted(scenes, 'scene', 'scenes')} opened from ${file}.`,
    saved: (file) => `Saved as ${file}.`,
    linkCopied: 'The scene’s link is copied.',
    linkOwn: 'A link shows the published map, not your file: save the scenes, or the whole map as one file.',
    linkFailed: (link) => `Not copied. Copy it yourself: ${link}`,
    notKept: 'This browser keeps no changes: all is lost when the page is closed. Save it to a file to open it again.',
    storedBroken: 'The arrangement kept in this browser is broken and was left aside; the scenes are as in the release. Open your scene file, or arrange them again.',
    tooLarge: (file, kB) => `File ${file} is too large for a scene file (more than ${kB} kB). Choose a .scenes.json file that was saved from this map.`,
    otherRelease: (file, theirs, ours) => `File ${file}: its release says “${theirs}”, while this map is “${ours}”. Choose a scene file for this map.`,
    unreadable: (file) => `File ${file} cannot be read. Check that it is still there, then open it again.`,
  },
};

export const SCENES_MESSAGES: Readonly<Record<Language, ScenesMessages>> = { id, en };
