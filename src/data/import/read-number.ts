/** The sign before the decimals. */
export type DecimalSign = ',' | '.';

/** Groups of three behind one kind of separator; no count begins with a zero. */
const THOUSANDS = /^[1-9]\d{0,2}([.,])\d{3}(?:\1\d{3})*$/;
/** Where both kinds of separator stand, the last is the decimal sign. */
const THOUSANDS_AND_DECIMALS = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?!\2)[.,](\d+)$/;
/** Thousands or three decimals: the text alone does not say. */
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * A number as people write it: 1.250, 1,250, 1 250 or 1250 is a count; 12,5, 0.125 and 1.234,5 are decimal numbers. Null for anything
 * else. Where `sign` is known to be the decimal sign, 5,125 has three decimals. A number that a file holds as such must come through
 * `numberText`, or 12.345 would be taken for twelve thousand.
 */
export function readNumber(value: string, sign: DecimalSign | null = null): number | null {
  const text = plain(value);
  if (sign !== null && EITHER.exec(text)?.[1] === sign) return Number(text.replace(',', '.'));
  if (THOUSANDS.test(text)) return Number(text.replace(/[.,]/g, ''));
  const [, whole, , decimals] = THOUSANDS_AND_DECIMALS.exec(text) ?? [];
  if (whole !== undefined && decimals !== undefined) return Number(`${whole.replace(/[.,]/g, '')}.${decimals}`);
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return null;
}

/** A number that may be below nought or a share in per cent, which stays as written: -0,5 is -0.5, and 12,5 % is 12.5. */
export function readQuantity(value: string, sign: DecimalSign | null = null): number | null {
  const number = readNumber(withoutSigns(value), sign);
  return number !== null && MINUS.test(plain(value)) ? -number : number;
}

const MINUS = /^[-−–](?=\d)/;

function withoutSigns(value: string): string {
  return plain(value).replace(MINUS, '').replace(/(?<=\d)%$/, '');
}

/** A number of a workbook or of JSON as the text that `readNumber` reads back: three decimals get a fourth, so that they are no thousands. */
export function numberText(number: number): string {
  const text = String(number);
  return THOUSANDS.test(text) ? `${text}0` : text;
}

/** The decimal sign that a number shows beyond doubt: 12,5 and 1.250.000 show a comma, 12.5 a point, 1.250 and 1250 none. */
export function decimalSignIn(value: string): DecimalSign | null {
  const text = withoutSigns(value);
  if (readNumber(text) === null || EITHER.test(text)) return null;
  const [, groups] = /^\d{1,3}([.,])\d{3}\1/.exec(text) ?? [];
  if (groups !== undefined) return groups === '.' ? ',' : '.';
  const last = /[.,](?=\d+$)/.exec(text)?.[0];
  return last === ',' || last === '.' ? last : null;
}

function plain(value: string): string {
  return value.replace(/[\s\u00A0]/g, '');
}
