import type { Language } from '../domain';
import { en } from './en';
import { createFormats, type Formats } from './formats';
import { id } from './id';
import type { Messages } from './messages';

export type { Formats } from './formats';
export type { Messages } from './messages';

const MESSAGES: Readonly<Record<Language, Messages>> = { id, en };
const FORMATS: Readonly<Record<Language, Formats>> = { id: createFormats('id'), en: createFormats('en') };

/** All words of the interface in one language. */
export function messagesFor(lang: Language): Messages {
  return MESSAGES[lang];
}

/** Number, area, share and date formats of one language. */
export function formatsFor(lang: Language): Formats {
  return FORMATS[lang];
}
