import type { Language, RecordKind } from '../domain';
import { en } from './en';
import { createFormats, type Formats } from './formats';
import { id } from './id';
import type { Messages } from './messages';

export type { Formats } from './formats';
export type { Messages } from './messages';

const MESSAGES: Readonly<Record<Language, Readonly<Record<RecordKind, Messages>>>> = {
  id: { report: id('report'), own: id('own'), both: id('both') },
  en: { report: en('report'), own: en('own'), both: en('both') },
};
const FORMATS: Readonly<Record<Language, Formats>> = { id: createFormats('id'), en: createFormats('en') };

/** All words of the interface in one language. Whoever shows a release says what its record is; words of controls do not depend on it. */
export function messagesFor(lang: Language, record: RecordKind = 'report'): Messages {
  return MESSAGES[lang][record];
}

/** Number, area, share and date formats of one language. */
export function formatsFor(lang: Language): Formats {
  return FORMATS[lang];
}
