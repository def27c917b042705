/** What tables write for nothing: the statistics office's signs for nil and for "not known", and spreadsheets' own. */
const NIL = /^(-+|–|—|\.{2,3}|…|n\/?a|#n\/a|null|nan)$/i;

/** Does a cell say only that nothing stands there? Whether that is nought or not known it does not say. */
export function isNil(cell: string): boolean {
  return NIL.test(cell.trim());
}

/** The cell's text; '' where it says only that nothing stands there. */
export function unlessNil(cell: string): string {
  return isNil(cell) ? '' : cell;
}
