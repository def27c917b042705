import { areaFigures, areaWhole, headlineWords } from '../../ui/headline-text';
import type { Subject } from '../subject';
import { paragraph, type Block, type Ink } from './ink';
import { circle, rectangle, type Mark } from './marks';
import { measure } from './text-measure';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The answer: count first, then how sure. */
export function headlineBlock(subject: Subject, { x, y, width }: Place, { palette, u }: Ink, size: number): Block {
  const { figure, rest, certainty } = headlineWords(subject);
  const fitted = Math.min(size, (size * width) / Math.max(1, measure(figure, { size, weight: 'bold' })));
  const first = paragraph(figure, { x, y, width: Infinity, size: fitted * u, weight: 'bold', color: palette.label, leading: 1.12 });
  const second = paragraph(rest, { x, y: first.bottom + 2 * u, width, size: size * 0.34 * u, weight: 'bold', color: palette.label, leading: 1.28 });
  const third = paragraph(certainty, { x, y: second.bottom + 6 * u, width, size: Math.max(12, size * 0.24) * u, weight: 'medium', color: palette.quietLabel });
  return { marks: [...first.marks, ...second.marks, ...third.marks], bottom: third.bottom };
}

/** Shares of the area: one bar for each boundary set, by name; what rests on an inferred match is paler. */
export function areaBlock(subject: Subject, { x, y, width }: Place, { palette, u }: Ink): Block {
  const figures = areaFigures(subject);
  if (figures.length === 0) return { marks: [], bottom: y };
  const { f, t } = subject;
  const small = { size: 11.5 * u, weight: 'medium' as const };
  const caption = paragraph(t.headline.areaCaption(areaWhole(subject)), { x, y, width, ...small, color: palette.quietLabel });
  const [row, bar] = [34 * u, 9 * u];
  const marks = figures.flatMap(({ share, statedShare, name }, index): readonly Mark[] => {
    const top = caption.bottom + 4 * u + index * row;
    const solid = statedShare ?? share;
    const track = { y: top + 18 * u, height: bar };
    return [
      { kind: 'text', x, y: top + 12 * u, text: t.headline.tick(f.percent(share), name), size: 13 * u, weight: 'bold', anchor: 'start', color: palette.label },
      rectangle({ x, width, ...track }, { fill: palette.context, stroke: { color: palette.contextLine, width: 0.75 * u } }),
      rectangle({ x, width: width * solid, ...track }, { fill: palette.label }),
      ...(statedShare === null
        ? []
        : [
            rectangle({ x: x + width * solid, width: width * (share - solid), ...track }, { fill: palette.villageLine, stroke: { color: palette.label, width: 0.75 * u } }),
            circle(x + width * solid, track.y + bar / 2, 4 * u, { fill: palette.halo, stroke: { color: palette.label, width: 1.25 * u } }),
          ]),
    ];
  });
  const after = caption.bottom + 4 * u + figures.length * row;
  const hollow = figures.flatMap(({ statedShare }) => (statedShare === null ? [] : [f.percentWhole(statedShare)]));
  if (hollow.length === 0) return { marks: [...caption.marks, ...marks], bottom: after };
  const key = paragraph(t.headline.hollow(hollow), { x: x + 13 * u, y: after, width: width - 13 * u, ...small, color: palette.quietLabel });
  return { marks: [...caption.marks, ...marks, circle(x + 4 * u, after + 8 * u, 4 * u, { fill: palette.halo, stroke: { color: palette.label, width: 1.25 * u } }), ...key.marks], bottom: key.bottom };
}
