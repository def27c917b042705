import type { Position } from 'geojson';
import type { TagSet } from '../domain';
import { cutBands } from '../geometry/bands';
import { groupBy } from '../lib/group-by';
import { cutsFor } from './draw-shapes';
import { toUnits, type Frame } from './frame';
import { outlineOf } from './outline-of';
import { encodePath } from './path';
import type { BandShape, Shapes } from './shapes';

// With a plan's cuts comes what places its names: neither is wanted without a plan.
export { withPlannedNames } from './labels/planned-names';

/**
 * Shapes with the cuts that a plan needs beside those of the record: a village may get a second programme. The outlines are those
 * that are drawn, so the new bands fill them as the old ones do. The same object when nothing is missing.
 *
 * @param latitude of the bands of these shapes: see `bandLatitude`
 */
export function withPlanCuts(shapes: Shapes, tags: TagSet, latitude: number): Shapes {
  const tagsOf = groupBy(tags.tags, (tag) => tag.village);
  const bandsOf = groupBy(shapes.bands, (band) => band.code);
  const bands = shapes.villages.flatMap(({ code, path }): readonly BandShape[] => {
    const missing = cutsFor(tagsOf.get(code)?.length ?? 0).filter((count) => !bandsOf.get(code)?.some((one) => one.parts.length === count));
    return missing.map((count) => cut(shapes.frame, code, path, count, latitude));
  });
  return bands.length === 0 ? shapes : { ...shapes, bands: [...shapes.bands, ...bands] };
}

function cut(frame: Frame, code: string, path: string, count: number, latitude: number): BandShape {
  const { parts, seams } = cutBands(outlineOf(frame, path), count, { latitude });
  const ring = (line: readonly Position[]) => line.map((position) => toUnits(frame, position));
  return {
    code,
    parts: parts.map(({ coordinates }) => encodePath(coordinates.flat().map(ring), true)),
    seams: encodePath(seams.coordinates.map(ring), false),
  };
}
