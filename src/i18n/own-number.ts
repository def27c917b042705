import type { Language } from '../domain';
import { NUMBER } from './formats';

/**
 * A number that people brought, in whatever unit: a count is written whole, a rate with three significant digits, so that 0.34 and 0.21
 * are not both 0, and what is larger with two decimals at most: "1.234", "17,9", "0,341".
 */
export const OWN_NUMBER: Readonly<Record<Language, (value: number) => string>> = {
  id: (value) => NUMBER.id(shortened(value)),
  en: (value) => NUMBER.en(shortened(value)),
};

function shortened(value: number): number {
  return Math.abs(value) < 1 ? Number(value.toPrecision(3)) : Number(value.toFixed(2));
}
