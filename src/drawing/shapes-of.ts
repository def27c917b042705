import type { Boundaries, Context } from '../domain';
import { cutBands, labelPoint, outlines } from '../geometry';
import { groupBy } from '../lib/group-by';
import { bandLatitude, type LabelPoints } from './band-latitude';
import { cutsFor, drawShapes, type DrawnRelease } from './draw-shapes';
import type { Shapes } from './shapes';

/** The unchanging part of the picture for one boundary set: what a phone need not work out. `source` as in `Shapes`. */
export function shapesOf(release: DrawnRelease, boundaries: Boundaries, context: Context, labelPoints: LabelPoints, source: string): Shapes {
  const scope = new Set(release.kecamatan.map(({ code }) => code));
  const kecamatanOf = new Map(release.villages.map((village) => [village.code, village.kecamatan]));
  const district = new Map(context.kecamatan.map(({ code, geometry }) => [code, geometry]));
  const around = new Map([...district].filter(([code]) => !scope.has(code)));
  const tagsOf = groupBy(release.tags.tags, ({ village }) => village);
  const latitude = bandLatitude(labelPoints);
  const { schema, boundaries: id, ...picture } = drawShapes(release, boundaries, context, {
    labelPoints,
    kecamatanLines: outlines(boundaries, (code) => kecamatanOf.get(code) ?? '').outer,
    contextOutline: outlines({ id: 'context', villages: district }, () => '').outer,
    contextLines: outlines({ id: 'context', villages: around }, () => '').innerBorders,
    contextLabels: context.kecamatan.flatMap(({ code, name, geometry }) => {
      const at = labelPoint(geometry);
      return at ? [{ code, name, at }] : [];
    }),
    bands: release.villages.flatMap(({ code }) => {
      const geometry = boundaries.villages.get(code);
      if (!geometry) return [];
      return cutsFor(tagsOf.get(code)?.length ?? 0).map((count) => {
        const { parts, seams } = cutBands(geometry, count, { latitude });
        return { code, parts, seams: seams.coordinates };
      });
    }),
  });
  return { schema, boundaries: id, source, ...picture };
}
