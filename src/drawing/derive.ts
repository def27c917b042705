import type { Boundaries, BoundarySetId, Context, Measures } from '../domain';
import { measureSets } from '../geometry';
import { partOf, type Progress } from '../lib/progress';
import type { DrawnRelease } from './draw-shapes';
import { MANY_VILLAGES } from './many-villages';
import { overviewOf } from './overview';
import type { Shapes } from './shapes';
import { shapesOf } from './shapes-of';

/** What figures and picture are derived from. Plain data: it can be posted to a worker. */
export interface DeriveSource {
  readonly release: DrawnRelease;
  readonly sets: readonly Boundaries[];
  readonly context: Context;
  /** SHA-256 of each set's file, as far as it is known. */
  readonly fingerprints: Readonly<Record<BoundarySetId, string>>;
  /** What was measured of these very outlines before; it is not measured again. */
  readonly measures?: Measures;
}

/** What a filter never changes and nobody should have to wait for. */
export interface Derived {
  readonly measures: Measures;
  /** One for each set, in their order. */
  readonly shapes: readonly Shapes[];
}

/** About how much of the work is done when all is measured. */
const MEASURED_SHARE = 0.6;

/** Measures and draws boundary sets: at build, and in a worker for outlines that the build has not seen. A second or two. */
export function derive({ release, sets, context, fingerprints, measures: known }: DeriveSource, progress: Progress = () => undefined): Derived {
  const measured = known ? 0 : MEASURED_SHARE;
  const measures = known ?? measureSets(sets, partOf(progress, 0, measured));
  const shapes = sets.map((boundaries, index) => {
    progress(measured + (index / sets.length) * (1 - measured));
    const labelPoints = measures.sets[boundaries.id]?.labelPoints ?? {};
    const drawn = shapesOf(release, boundaries, context, labelPoints, fingerprints[boundaries.id] ?? '');
    return drawn.villages.length > MANY_VILLAGES ? { ...drawn, overview: drawn.villages.map(({ path }) => overviewOf(path)) } : drawn;
  });
  return { measures, shapes };
}
