/** What villages that are not named can be ranked by, beside the numbers of the release. */
export const MEASURED_RANKS = ['distance', 'area', 'border'] as const;

const MARK = 'own-';
/** Heads of columns that mean something else where a rank is written: what is measured, `-` for the smallest first, a column with its mark. */
const TAKEN = new RegExp(`^(${MARK})*((${MEASURED_RANKS.join('|')})$|-)`);

/** A column of numbers as a rank: its head, marked where that would mean something else. */
export function columnRank(column: string): string {
  return TAKEN.test(column) ? MARK + column : column;
}

/** The column that a rank which is not measured goes by. */
export function rankColumn(rank: string): string {
  return rank.startsWith(MARK) && TAKEN.test(rank) ? rank.slice(MARK.length) : rank;
}
