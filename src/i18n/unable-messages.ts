import type { Language } from '../domain';

/** What the page made at build says where its code does not come. Read at build alone. */
export const UNABLE_MESSAGES: Readonly<Record<Language, { readonly title: string; readonly help: string }>> = {
  id: { title: 'Halaman ini belum termuat seluruhnya', help: 'Jika tetap begini, muat ulang halaman.' },
  en: { title: 'This page has not loaded completely', help: 'If it stays so, reload the page.' },
};
