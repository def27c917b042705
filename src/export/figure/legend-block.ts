import type { LegendRow } from '../../drawing/legend';
import type { Subject } from '../subject';
import type { Block, Ink } from './ink';
import { line, type Mark } from './marks';
import { swatch } from './swatch-marks';
import { measure } from './text-measure';

type Explained = Pick<Subject, 'release' | 'state' | 'legend' | 't' | 'f'>;

/** What a legend row says: its name, and two or three words of explanation or nothing. */
export function legendText({ release, state, t }: Explained, row: LegendRow): { readonly name: string; readonly note: string } {
  switch (row.kind) {
    case 'program': {
      const program = release.programs.find(({ id }) => id === row.id);
      return { name: program?.name[state.lang] ?? row.id, note: program?.explanation[state.lang] ?? '' };
    }
    case 'overlap':
      return { name: t.legend.overlap(release.programs.length), note: '' };
    case 'gap':
      return { name: t.legend.gap(state.programs.length > 0), note: '' };
    case 'inferred':
      return { name: t.legend.inferred, note: '' };
  }
}

/** The legend as plain rows: sign, name, count. `row` is the height of one. */
export function legendBlock(subject: Explained, { x, y, width, row }: { readonly x: number; readonly y: number; readonly width: number; readonly row: number }, ink: Ink): Block {
  const { palette } = ink;
  const size = row * 0.42;
  const side = row * 0.56;
  const marks = subject.legend.flatMap((each, index): readonly Mark[] => {
    const top = y + index * row;
    const baseline = top + row / 2 + size * 0.36;
    const { name, note } = legendText(subject, each);
    const isProgram = each.kind === 'program';
    const shown = each.kind !== 'program' || each.shown;
    const nameType = { size, weight: isProgram ? ('bold' as const) : ('medium' as const) };
    const noteX = x + side + row * 0.35 + measure(name, nameType) + size * 0.5;
    const noteFits = note !== '' && noteX + measure(note, { size: size * 0.86, weight: 'medium' }) < x + width - size * 2.4;
    return [
      ...(index === 0 ? [] : [line([[x, top], [x + width, top]], { color: palette.contextLine, width: row * 0.03 })]),
      ...swatch(each, x, top + (row - side) / 2, side, ink),
      { kind: 'text', x: x + side + row * 0.35, y: baseline, text: name, ...nameType, anchor: 'start', color: shown ? palette.label : palette.quietLabel },
      ...(noteFits ? [{ kind: 'text', x: noteX, y: baseline, text: note, size: size * 0.86, weight: 'medium', anchor: 'start', color: palette.quietLabel } as const] : []),
      { kind: 'text', x: x + width, y: baseline, text: subject.f.count(each.villages), size, weight: 'bold', anchor: 'end', color: palette.label },
    ];
  });
  return { marks, bottom: y + subject.legend.length * row };
}
