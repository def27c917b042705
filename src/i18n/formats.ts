import type { Language, Period } from '../domain';

/** Numbers, areas, shares and dates as readers of one language write them. Every value brings its unit. */
export interface Formats {
  /** Whole number with thousands separator: "1.234". */
  readonly count: (value: number) => string;
  /** km² with two decimals and unit: "107,67 km²". */
  readonly km2: (value: number) => string;
  /** km² without the unit, for table columns whose head names it: "107,67". */
  readonly km2Bare: (value: number) => string;
  /** Share 0–1 with one decimal: "37,8 %". */
  readonly percent: (share: number) => string;
  /** Share 0–1 without decimals, for headlines: "38 %"; what is not nothing is never rounded to 0 %, what is not all never to 100 %. */
  readonly percentWhole: (share: number) => string;
  /** Length given in metres: "850 m", "4,2 km". */
  readonly metres: (metres: number) => string;
  /** Distance given in kilometres, at most one decimal: "2,4 km", "5 km". */
  readonly km: (km: number) => string;
  /** ISO 8601 date with its weekday: "Selasa, 18 Februari 2014". A bare year or year and month stay as precise as they are. */
  readonly date: (iso: string) => string;
  /** Years, inclusive: "2010–2013"; one year stands alone; '' when they are not known. */
  readonly years: (period: Period | null) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Whole numbers in sentences: "1.234", "1,234". */
export const COUNT: Readonly<Record<Language, (value: number) => string>> = { id: numbers('id', 0), en: numbers('en', 0) };

/** Numbers in sentences, with the decimals that they have: "48,5", "48.5". */
export const NUMBER: Readonly<Record<Language, (value: number) => string>> = { id: numbers('id', 5), en: numbers('en', 5) };

const NO_BREAK_SPACE = '\u00a0';

/** Formats are costly to make and never change: make them once per language and keep them. */
export function createFormats(lang: Language): Formats {
  const locale = LOCALES[lang];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upToOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  // Indonesian print sets a space before the sign, British print does not.
  const sign = lang === 'id' ? `${NO_BREAK_SPACE}%` : '%';
  return {
    count: COUNT[lang],
    km2: (value) => `${two.format(value)}${NO_BREAK_SPACE}km²`,
    km2Bare: (value) => two.format(value),
    percent: (share) => `${one.format(share * 100)}${sign}`,
    percentWhole: (share) => wholePercent(share, whole, sign),
    metres: (metres) =>
      metres < 1000 ? `${whole.format(metres)}${NO_BREAK_SPACE}m` : `${one.format(metres / 1000)}${NO_BREAK_SPACE}km`,
    km: (km) => `${upToOne.format(km)}${NO_BREAK_SPACE}km`,
    date: (iso) => formatDate(iso, locale),
    years: (period) => (period === null ? '' : period.from === period.to ? String(period.from) : `${period.from}–${period.to}`),
  };
}

function wholePercent(share: number, whole: Intl.NumberFormat, sign: string): string {
  if (share > 0 && share < 0.005) return `<${NO_BREAK_SPACE}${whole.format(1)}${sign}`;
  if (share < 1 && share >= 0.995) return `>${NO_BREAK_SPACE}${whole.format(99)}${sign}`;
  return `${whole.format(share * 100)}${sign}`;
}

function formatDate(iso: string, locale: string): string {
  const [year = '', month, day] = iso.split('-');
  // Noon UTC, read as UTC: the day never slips with the reader's time zone.
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (month === undefined) return year;
  const parts: Intl.DateTimeFormatOptions =
    day === undefined
      ? { year: 'numeric', month: 'long' }
      : { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(date);
}

function numbers(lang: Language, maximumFractionDigits: number): (value: number) => string {
  const format = new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits });
  return (value) => format.format(value);
}
