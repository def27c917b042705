/**
 * A text as it may stand in a cell of a CSV file: one that a spreadsheet program would run is made plain with an apostrophe. Formulas
 * start with one of these signs, also behind spaces: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function plainCell(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
