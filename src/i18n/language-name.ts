import type { Language } from '../domain';

/** Each language: its code as shown, its own name, and what the switch to it says. */
export type LanguageName = Readonly<Record<Language, { readonly code: string; readonly name: string }>> & { readonly label: string };
