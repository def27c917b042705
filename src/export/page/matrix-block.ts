import type { VillageRow } from '../../state/rows';
import { programRoleOf, villageName } from '../../ui/names';
import { paragraph, type Block, type Ink } from '../figure/ink';
import { line, type Mark } from '../figure/marks';
import { programSwatch } from '../figure/swatch-marks';
import { changesByVillage } from '../plan-changes';
import { exportWords, type Subject } from '../subject';
import { matrixHead, type MatrixSize } from './matrix-head';

interface Place extends MatrixSize {
  readonly x: number;
  readonly y: number;
}

/** Villages that are named or planned for anything, also those that a plan takes out: the rows of the matrix. */
export function namedRows(subject: Pick<Subject, 'rows' | 'report'>): readonly VillageRow[] {
  const changes = changesByVillage(subject);
  return subject.rows.filter(({ programs, village }) => programs.length > 0 || (changes !== null && changes(village.code).remove.length > 0));
}

/** Villages × programmes as the page shows it; `last`: totals and what is left out stand below. */
export function matrixBlock(subject: Subject, rows: readonly VillageRow[], { x, y, width, row }: Place, ink: Ink, last: boolean): Block {
  const { release, report, t, f } = subject;
  const { palette } = ink;
  const size = row * 0.64;
  const head = matrixHead(subject, { width, row }, ink);
  const column = (index: number): number => x + head.column(index);
  const text = (words: string, at: number, top: number, anchor: 'start' | 'middle', weight: 'medium' | 'bold', color = palette.label): Mark => ({
    kind: 'text', x: at, y: top + row / 2 + size * 0.36, text: words, size, weight, anchor, color,
  });
  const rule = (top: number, color = palette.contextLine): Mark => line([[x, top], [x + width, top]], { color, width: row * 0.04 });
  const top = y + head.height;
  const changes = changesByVillage(subject);
  const body = rows.flatMap((each, index): readonly Mark[] => {
    const at = top + index * row;
    const cells = release.programs.flatMap(({ id }, place): readonly Mark[] => {
      const tag = each.programs.find((program) => program.id === id);
      if (!tag && changes?.(each.village.code).remove.includes(id)) return [text('−', column(place), at, 'middle', 'bold')];
      if (!tag) return [text('·', column(place), at, 'middle', 'medium', palette.quietLabel)];
      const inferred = tag.match === 'inferred';
      const side = row * 0.66;
      const marks = programSwatch(programRoleOf(release, id), inferred, column(place) - side / 2, at + (row - side) / 2, side, ink);
      const sign = tag.plan ? '+' : inferred ? '?' : null;
      return [...marks, ...(sign === null ? [] : [text(sign, column(place) + side * 0.95, at, 'middle', 'bold')])];
    });
    return [rule(at), text(villageName(subject, each.village), x, at, 'start', 'medium'), ...cells];
  });
  const end = top + rows.length * row;
  const titles = [text(t.table.matrixVillage, x, top - row, 'start', 'bold', palette.quietLabel), ...head.marks(x, top)];
  if (!last) return { marks: [...titles, ...body], bottom: end };
  const totals = release.programs.map(({ id }, index) => text(f.count(report.programs.find((each) => each.id === id)?.villages ?? 0), column(index), end, 'middle', 'bold'));
  const rest = subject.rows.length - namedRows(subject).length;
  const note = paragraph([...(rest === 0 ? [] : [t.table.matrixRest(rest)]), t.table.matrixKey, ...(changes === null ? [] : [exportWords(subject).withPlan.matrixKey])].join('; '), { x, y: end + row * 1.1, width, size: size * 0.92, weight: 'medium', color: palette.quietLabel });
  return { marks: [...titles, ...body, rule(end, palette.quietLabel), text(t.table.matrixTotal, x, end, 'start', 'bold'), ...totals, ...note.marks], bottom: note.bottom };
}
