import type { Boundaries, Measures } from '../../src/domain';
import { drawShapes } from '../../src/drawing/draw-shapes';
import type { Shapes } from '../../src/drawing/shapes';
import { cutBands, labelPoint, outlines } from '../../src/geometry';
import type { Source } from './derive';

/** The unchanging part of the picture for one boundary set: what a phone need not work out. */
export function shapesOf({ release, context }: Source, boundaries: Boundaries, measures: Measures): Shapes {
  const scope = new Set(release.kecamatan.map(({ code }) => code));
  const kecamatanOf = new Map(release.villages.map((village) => [village.code, village.kecamatan]));
  const district = new Map(context.kecamatan.map(({ code, geometry }) => [code, geometry]));
  const around = new Map([...district].filter(([code]) => !scope.has(code)));
  const latitude = Math.round(middleLatitude(measures, boundaries.id));
  return drawShapes(release, boundaries, context, {
    labelPoints: measures.sets[boundaries.id]?.labelPoints ?? {},
    kecamatanLines: outlines(boundaries, (code) => kecamatanOf.get(code) ?? '').outer,
    contextOutline: outlines({ id: 'context', villages: district }, () => '').outer,
    contextLines: outlines({ id: 'context', villages: around }, () => '').innerBorders,
    contextLabels: context.kecamatan.flatMap(({ code, name, geometry }) => {
      const at = labelPoint(geometry);
      return at ? [{ code, name, at }] : [];
    }),
    bands: release.villages.flatMap(({ code }) => {
      const geometry = boundaries.villages.get(code);
      const programs = release.tags.tags.filter((tag) => tag.village === code).length;
      if (!geometry || programs < 2) return [];
      // A filter may show any number of them, so every number from two has its own cut.
      return Array.from({ length: programs - 1 }, (_, index) => {
        const { parts, seams } = cutBands(geometry, index + 2, { latitude });
        return { code, parts, seams: seams.coordinates };
      });
    }),
  });
}

function middleLatitude(measures: Measures, set: string): number {
  const latitudes = Object.values(measures.sets[set]?.labelPoints ?? {}).map(([, lat]) => lat);
  return latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
}
