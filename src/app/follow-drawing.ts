import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { BoundarySetId, State } from '../domain';
import { draw, type Drawing } from '../drawing/drawing';
import type { Shapes } from '../drawing/shapes';
import type { Store } from '../state/store';
import { otherSet } from './release-pictures';

/** The store's drawing; null until there are shapes. Follows what is drawn and nothing else: a map that moves is not drawn again. */
export function followDrawing(store: Store, shapes: ReadonlySignal<ReadonlyMap<BoundarySetId, Shapes>>): ReadonlySignal<Drawing | null> {
  const drawn = computed(() => JSON.stringify(drawnPart(store.state.value)));
  return computed(() => {
    void drawn.value;
    const report = store.report.value;
    const known = shapes.value;
    const state = store.state.peek();
    const own = known.get(state.boundaries);
    const other = otherSet(store.release, state.boundaries);
    if (!own) return null;
    return draw({ release: store.release, shapes: own, otherShapes: other === null ? null : (known.get(other) ?? null), state, report });
  });
}

/** The part of the state that a drawing depends on, beside the report. */
function drawnPart({ programs, kecamatan, show, layers, boundaries }: State): readonly unknown[] {
  return [programs, kecamatan, show, layers, boundaries];
}
