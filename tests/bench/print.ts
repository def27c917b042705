import { withUnit, type Check, type Row, type SubjectId } from './rows';
import type { Summary } from './statistics';

const SUBJECTS: readonly SubjectId[] = ['ours', 'leaflet', 'maplibre'];
const HEAD = ['figure', ...SUBJECTS, 'ratio', 'reach', ''];

/** The rows as a plain table: medians with their spread, and what was reached. */
export function printRows(title: string, rows: readonly Row[]): void {
  const lines = rows.flatMap((row) => {
    const cells = [row.label, ...SUBJECTS.map((id) => cell(row.figures[id], row.unit))];
    const [first, ...rest] = row.checks.length > 0 ? row.checks.map(checkCells) : [['', '–', '']];
    return [[...cells, ...(first ?? [])], ...rest.map((check) => ['', '', '', '', ...check])];
  });
  const table = [HEAD, ...lines];
  const widths = HEAD.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  console.log(`\n${title}`);
  for (const line of table) console.log(line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}

/** What the 36 areas alone take, beside the row that it is the floor of. */
export function printFloor(areas: Summary, rows: readonly Row[]): void {
  const peers = rows.find(({ label }) => label === 'villages visible')?.figures;
  const shares = (['leaflet', 'maplibre'] as const).flatMap((id) => (peers?.[id] ? [`${(areas.median / peers[id].median).toFixed(2)} × ${id}`] : []));
  console.log(`of which the areas alone, without names, lines, panel and app: ${[cell(areas, 'ms'), ...shares].join(', ')}`);
}

function cell(summary: Summary | undefined, unit: Row['unit']): string {
  if (!summary) return '–';
  const { median, min, max } = summary;
  return `${withUnit(median, unit)} (${withUnit(min, unit).split(' ')[0]}–${withUnit(max, unit).split(' ')[0]})`;
}

function checkCells({ reach, value, ok }: Check): string[] {
  const ratio = value === null || !reach.includes('×') ? '' : value.toFixed(2);
  return [ratio, reach, ok ? 'ok' : 'MISS'];
}
