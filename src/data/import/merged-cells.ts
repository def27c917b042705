/** Cells of one column that a sheet has merged: one text stands for all of them. Rows and columns count from 0; `to` is the last row. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The cells that each sheet of a workbook merges downwards, by the sheet's name. Cells that are merged across are left out: they are
 * headings over others. What cannot be found is as if it were not merged.
 */
export function mergedCells(members: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly MergedCells[]> {
  const text = (path: string): string => new TextDecoder().decode(members.get(path));
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => [attribute(one, 'Id'), attribute(one, 'Target')]));
  return new Map([...text('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    return [attribute(sheet, 'name'), mergesIn(text(target.startsWith('/') ? target.slice(1) : `xl/${target}`))];
  }));
}

/** The same rows with the text of merged cells in each of them. */
export function filledDown(rows: readonly (readonly string[])[], merges: readonly MergedCells[]): readonly (readonly string[])[] {
  if (merges.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { column, from, to } of merges) {
    const said = filled[from]?.[column] ?? '';
    for (const row of said === '' ? [] : filled.slice(from + 1, to + 1)) row[column] ||= said;
  }
  return filled;
}

function mergesIn(sheet: string): readonly MergedCells[] {
  return [...sheet.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(([, left = '', top = '', right = '', bottom = '']): MergedCells[] =>
    left === right && top !== bottom ? [{ column: columnOf(left), from: Number(top) - 1, to: Number(bottom) - 1 }] : []);
}

/** A is 0, Z 25, AA 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}
