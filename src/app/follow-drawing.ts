import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { BoundarySetId, State } from '../domain';
import { draw, type Drawing, type DrawingInput } from '../drawing/drawing';
import type { ReachPath } from '../drawing/reach-shape';
import type { Shapes } from '../drawing/shapes';
import type { Store } from '../state/store';
import { otherSet } from './release-pictures';

/** What is worked out only for some states. */
export interface DrawingAdditions {
  /** Shapes with the cuts that a plan needs. */
  readonly withCuts: (shapes: Shapes) => Shapes;
  readonly placeNames: () => DrawingInput['placeNames'];
  readonly reach: ReadonlySignal<ReachPath | null>;
}

/** The store's drawing; null until there are shapes. Follows what is drawn and nothing else: a map that moves is not drawn again. */
export function followDrawing(store: Store, shapes: ReadonlySignal<ReadonlyMap<BoundarySetId, Shapes>>, additions: DrawingAdditions): ReadonlySignal<Drawing | null> {
  const drawn = computed(() => JSON.stringify(drawnPart(store.state.value)));
  const told = computed(() => store.surface.value.presented ?? undefined);
  return computed(() => {
    void drawn.value;
    const report = store.planReport.value ?? store.report.value;
    const known = shapes.value;
    const state = store.state.peek();
    const own = known.get(state.boundaries);
    const other = otherSet(store.release, state.boundaries);
    if (!own) return null;
    return draw({
      release: store.release,
      tags: store.plannedTags.value,
      shapes: additions.withCuts(own),
      otherShapes: other === null ? null : (known.get(other) ?? null),
      state,
      report,
      placeNames: additions.placeNames(),
      reach: additions.reach.value,
      told: told.value,
    });
  });
}

/** The part of the state that a drawing depends on, beside the report. */
function drawnPart({ programs, kecamatan, show, layers, boundaries, lang }: State): readonly unknown[] {
  return [programs, kecamatan, show, layers, boundaries, lang];
}
