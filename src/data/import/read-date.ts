const MONTHS: readonly RegExp[] = [
  /^jan/i, /^[fp]eb/i, /^mar/i, /^apr/i, /^(mei|may)/i, /^jun/i, /^jul/i, /^(agu|ags|aug)/i, /^sep/i, /^(okt|oct)/i, /^no[vp]/i, /^(des|dec)/i,
];

/**
 * A date as people write it, day before month, as ISO 8601 to the precision that it has: `2013`, `2013-12` or `2013-12-31`.
 * Null when it is none.
 */
export function readDate(text: string): string | null {
  const clean = text.trim();
  if (/^(19|20)\d\d$/.test(clean)) return clean;
  const iso = /^((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?/.exec(clean);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})[./ -](\d{1,2})[./ -]((?:19|20)\d\d)$/.exec(clean);
  if (numeric) return checked(numeric[3], numeric[2], numeric[1]);
  const worded = /^(?:(\d{1,2})[ -])?([a-z]{3,9})[., -]+((?:19|20)\d\d)$/i.exec(clean);
  if (!worded) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(worded[2] ?? '')) + 1;
  return month === 0 ? null : checked(worded[3], String(month), worded[1]);
}

/** "2010–2013", "2010 s.d. 2013", or one date for both. Null when it is neither. */
export function readPeriod(text: string): { readonly start: string; readonly end: string } | null {
  const [from = '', to = ''] = text.split(/\s*(?:–|—|-|s\.?\/?d\.?|sampai|hingga|to|until)\s*(?=(?:19|20)\d\d\s*$)/i);
  const start = readDate(from);
  const end = to === '' ? start : readDate(to);
  return start && end ? { start, end } : null;
}

function checked(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day || 1)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return day === '' ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
}
