import { COUNT } from './formats';

const ENGLISH = new Intl.PluralRules('en-GB');

/** The word that goes with a count in English. Indonesian words have one form. */
export function plural<T>(count: number, one: T, other: T): T {
  return ENGLISH.select(count) === 'one' ? one : other;
}

/** "1 row", "1,234 rows". */
export function counted(count: number, one: string, other: string): string {
  return `${COUNT.en(count)} ${plural(count, one, other)}`;
}
