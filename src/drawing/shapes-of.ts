import type { Boundaries, Context } from '../domain';
import { cutBands, labelPoint, outlines } from '../geometry';
import { cutsFor, drawShapes, type DrawnRelease, type Measured } from './draw-shapes';
import type { Shapes } from './shapes';

/** Village → a point inside it, lon/lat, as measured. */
type LabelPoints = Measured['labelPoints'];

/** The unchanging part of the picture for one boundary set: what a phone need not work out. `source` as in `Shapes`. */
export function shapesOf(release: DrawnRelease, boundaries: Boundaries, context: Context, labelPoints: LabelPoints, source: string): Shapes {
  const scope = new Set(release.kecamatan.map(({ code }) => code));
  const kecamatanOf = new Map(release.villages.map((village) => [village.code, village.kecamatan]));
  const district = new Map(context.kecamatan.map(({ code, geometry }) => [code, geometry]));
  const around = new Map([...district].filter(([code]) => !scope.has(code)));
  const latitude = Math.round(middleLatitude(labelPoints));
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
      return cutsFor(release, code).map((count) => {
        const { parts, seams } = cutBands(geometry, count, { latitude });
        return { code, parts, seams: seams.coordinates };
      });
    }),
  });
  return { schema, boundaries: id, source, ...picture };
}

function middleLatitude(labelPoints: LabelPoints): number {
  const latitudes = Object.values(labelPoints).map(([, lat]) => lat);
  return latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
}
