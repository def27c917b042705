/** What nobody sees in front of a text: spaces, controls, joiners, marks of direction, fillers. */
const UNSEEN = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*/u;

/**
 * A text as it may stand in a cell of a CSV file: one that a spreadsheet program would run is made plain with an apostrophe. Formulas
 * start with one of these signs, also behind spaces: https://owasp.org/www-community/attacks/CSV_Injection. Programs differ in what they
 * drop before they look, and in East Asian settings a wide sign is as good as a narrow one: any of its forms counts, behind whatever is
 * not to be seen.
 */
export function plainCell(text: string): string {
  const [first = ''] = text.replace(UNSEEN, '');
  return /^[=+\-@]/.test(first.normalize('NFKC')) || /^\s*[\t\r]/.test(text) ? `'${text}` : text;
}
