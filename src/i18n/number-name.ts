import type { Language } from '../domain';

/** Numbers of villages that everybody knows by a name. People reached are only those of whom a source tells. */
const NAMES = {
  id: { households: 'KK', population: 'Penduduk', reached: 'Penerima manfaat yang tercatat' },
  en: { households: 'Households', population: 'Population', reached: 'People reached, as recorded' },
} as const satisfies Readonly<Record<Language, unknown>>;

/** How a number of villages is called: another column of one's own as its head calls it. */
export function numberName(language: Language, column: string): string {
  return column === 'households' || column === 'population' || column === 'reached' ? NAMES[language][column] : column;
}
