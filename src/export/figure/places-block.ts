import type { Subject } from '../subject';
import { paragraph, type Block, type Ink } from './ink';
import { rectangle, type Mark } from './marks';
import { linesWithin, measure } from './text-measure';

/** Sub-districts: how many of their villages the filter covers, as a bar of one step for each village. */
export function placesBlock({ report, t, f }: Subject, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }, { palette, u }: Ink): Block {
  const size = 11.5 * u;
  const title = paragraph(t.places.title, { x, y, width, size, weight: 'medium', color: palette.quietLabel });
  const row = 21 * u;
  const type = { size, weight: 'medium' } as const;
  const names = report.kecamatan.map(({ name }) => t.places.kecamatan(name));
  const clear = 8 * u;
  // Bars begin behind the longest name, and in the middle at the latest.
  const from = x + Math.min(width / 2, Math.max(96 * u, ...names.map((name) => measure(name, type) + clear)));
  const to = x + width - 84 * u;
  const shown = (name: string): string => linesWithin(name, type, from - clear - x, 1).join('');
  const most = Math.max(1, ...report.kecamatan.map(({ villages }) => villages));
  const marks = report.kecamatan.flatMap(({ villages, covered }, index): readonly Mark[] => {
    const top = title.bottom + 2 * u + index * row;
    const baseline = top + row / 2 + size * 0.36;
    const { strong, rest } = t.places.ofTotal(f.count(covered), f.count(villages));
    const step = (to - from) / most;
    const bar = { y: top + row / 2 - 4 * u, height: 8 * u };
    return [
      { kind: 'text', x, y: baseline, text: shown(names[index] ?? ''), ...type, anchor: 'start', color: palette.label },
      rectangle({ x: from, width: villages * step, ...bar }, { fill: palette.context, stroke: { color: palette.contextLine, width: 0.75 * u } }),
      rectangle({ x: from, width: covered * step, ...bar }, { fill: palette.label }),
      { kind: 'text', x: x + width, y: baseline, text: `${strong} ${rest}`, size, weight: 'bold', anchor: 'end', color: palette.label },
    ];
  });
  return { marks: [...title.marks, ...marks], bottom: title.bottom + 2 * u + report.kecamatan.length * row };
}
