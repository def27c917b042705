import type { Language, Layout } from '../domain';
import { errorText } from './notes';

/** Words of the panel that gives the map to others. */
export interface ShareMessages {
  readonly link: string;
  readonly linkCarries: string;
  /** The map is a file. */
  readonly onlyHere: string;
  readonly publishedToo: string;
  readonly embedElsewhere: string;
  /** Head of the panel while the reader's own file is open. */
  readonly own: string;
  /** Why there is then neither a link nor code for other pages. */
  readonly ownNoLink: string;
  /** What the headline is called where it goes without a link. */
  readonly headline: string;
  readonly copyHeadlineAlone: string;
  /** On a button: saves the map with the reader's own file as one file. */
  readonly oneFile: string;
  readonly oneFileSays: string;
  readonly copyLink: string;
  readonly copied: string;
  /** The browser keeps the clipboard from the page: the text is selected. `key`: Ctrl or ⌘. */
  readonly selected: (key: string) => string;
  /** What a text with both is called. */
  readonly headlineAndLink: string;
  readonly copyHeadline: string;
  readonly copyPicture: string;
  readonly pictureCopied: string;
  /** The browser keeps the clipboard from the page: the picture is in the downloads. */
  readonly pictureSaved: (name: string) => string;
  /** Nor may the picture be saved, as in a sandboxed frame. */
  readonly pictureDoubtful: string;
  readonly pictureFailed: string;
  /** Stands on a button until the picture is there. */
  readonly preparing: string;
  readonly device: string;
  readonly deviceWithoutPicture: string;
  readonly deviceFailed: string;
  readonly embed: string;
  readonly embedIntro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'iframe' | 'element' | 'reveal', string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly size: string;
  readonly fullWidth: string;
  readonly language: string;
  readonly theme: string;
  readonly start: string;
  readonly starts: Readonly<Record<'now' | 'fresh', string>>;
  readonly preview: string;
  readonly previewNote: (size: string) => string;
  readonly code: string;
  readonly copyCode: string;
}

export const SHARE_MESSAGES: Readonly<Record<Language, ShareMessages>> = {
  id: {
    link: 'Tautan',
    linkCarries: 'Membawa pilihan, bahasa, dan tempat di peta: yang membukanya melihat yang sama.',
    onlyHere: 'Peta ini sebuah berkas, jadi tautannya hanya membuka di perangkat ini. Untuk orang lain, kirim berkasnya: Unduh → Tanpa internet.',
    publishedToo: 'Tautan ini membuka peta yang sama di internet. Tanpa internet, kirim berkasnya: Unduh → Tanpa internet.',
    embedElsewhere: 'Kode untuk halaman atau salindia dibuat di peta yang terbit di internet: yang dipasang di sana diambil dari alamatnya.',
    own: 'Berkas Anda sendiri',
    ownNoLink: 'Yang tampil berasal dari berkas Anda dan hanya ada di peramban ini. Tautan, juga kode untuk halaman atau salindia, menunjukkan peta yang terbit, bukan berkas Anda; karena itu keduanya tidak ditawarkan selama berkas ini terbuka.',
    headline: 'Judul',
    copyHeadlineAlone: 'Salin judul',
    oneFile: 'Simpan sebagai satu berkas HTML',
    oneFileSays: 'Berkas HTML memuat peta beserta data Anda. Siapa pun yang Anda kirimi membukanya tanpa internet, dan melihat data itu.',
    copyLink: 'Salin tautan',
    copied: 'Disalin',
    selected: (key) => `Peramban tidak mengizinkan penyalinan. Teks sudah dipilih: tekan ${key} + C.`,
    headlineAndLink: 'Judul dan tautan',
    copyHeadline: 'Salin judul dan tautan',
    copyPicture: 'Salin gambar',
    pictureCopied: 'Gambar disalin',
    pictureSaved: (name) => `Peramban tidak mengizinkan penyalinan gambar. Gambar disimpan di unduhan: ${name}.`,
    pictureDoubtful: errorText.id['save-doubtful']({}),
    pictureFailed: 'Gambar tidak dapat dibuat; coba lagi, atau salin judulnya saja.',
    preparing: 'Menyiapkan gambar…',
    device: 'Kirim lewat aplikasi lain',
    deviceWithoutPicture: 'Kirim lewat aplikasi lain, tanpa gambar',
    deviceFailed: 'Aplikasi lain tidak dapat dibuka; salin judulnya saja.',
    embed: 'Pasang di halaman atau salindia',
    embedIntro: 'Pilih bentuknya, lihat contohnya, lalu salin kodenya.',
    kind: 'Cara',
    kinds: { iframe: 'iframe', element: 'elemen', reveal: 'reveal.js' },
    layout: 'Bentuk',
    layouts: { map: 'peta', figure: 'gambar', full: 'lengkap' },
    size: 'Ukuran',
    fullWidth: 'selebar halaman',
    language: 'Bahasa',
    theme: 'Tampilan',
    start: 'Mulai dari',
    starts: { now: 'yang tampil sekarang', fresh: 'peta awal' },
    preview: 'Contoh',
    previewNote: (size) => `Contoh, diperkecil dari ${size}`,
    code: 'Kode',
    copyCode: 'Salin kode',
  },
  en: {
    link: 'Link',
    linkCarries: 'Carries the choices, the language and the place on the map: whoever opens it sees the same.',
    onlyHere: 'This map is a file, so its link opens on this device only. For others, send the file: Download → Without internet.',
    publishedToo: 'This link opens the same map on the internet. Without internet, send the file: Download → Without internet.',
    embedElsewhere: 'Code for a page or a slide is made in the map that is published on the internet: what is put there comes from its address.',
    own: 'Your own file',
    ownNoLink: 'What shows comes from your file and is in this browser only. A link, and code for a page or slide, show the published map, not your file; so neither is offered while this file is open.',
    headline: 'Headline',
    copyHeadlineAlone: 'Copy headline',
    oneFile: 'Save as one HTML file',
    oneFileSays: 'The HTML file holds the map with your data. Whoever you send it to opens it without internet, and sees that data.',
    copyLink: 'Copy link',
    copied: 'Copied',
    selected: (key) => `The browser does not allow copying. The text is selected: press ${key} + C.`,
    headlineAndLink: 'Headline and link',
    copyHeadline: 'Copy headline and link',
    copyPicture: 'Copy picture',
    pictureCopied: 'Picture copied',
    pictureSaved: (name) => `The browser does not allow copying the picture. It is saved in the downloads: ${name}.`,
    pictureDoubtful: errorText.en['save-doubtful']({}),
    pictureFailed: 'The picture could not be made; try again, or copy the headline instead.',
    preparing: 'Preparing the picture…',
    device: 'Send with another app',
    deviceWithoutPicture: 'Send with another app, without picture',
    deviceFailed: 'No other app could be opened; copy the headline instead.',
    embed: 'Put it into a page or slide',
    embedIntro: 'Choose its form, look at the example, then copy the code.',
    kind: 'Way',
    kinds: { iframe: 'iframe', element: 'element', reveal: 'reveal.js' },
    layout: 'Form',
    layouts: { map: 'map', figure: 'figure', full: 'everything' },
    size: 'Size',
    fullWidth: 'as wide as the page',
    language: 'Language',
    theme: 'Theme',
    start: 'Start with',
    starts: { now: 'what shows now', fresh: 'the untouched map' },
    preview: 'Example',
    previewNote: (size) => `Example, scaled down from ${size}`,
    code: 'Code',
    copyCode: 'Copy code',
  },
};
