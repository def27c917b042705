import { signal } from '@preact/signals-core';
import { AppError, type Plan } from '../domain';
import { bandLatitude } from '../drawing/band-latitude';
import type { withPlanCuts, withPlannedNames } from '../drawing/plan-cuts';
import type { Shapes } from '../drawing/shapes';
import type { Store } from '../state/store';

/** Cuts villages that a plan gives another programme, and places the names of those that it adds. What does it is loaded with the first plan. */
export class PlanCuts {
  readonly #parts = signal<{ readonly withPlanCuts: typeof withPlanCuts; readonly withPlannedNames: typeof withPlannedNames } | null>(null);
  #last: { readonly shapes: Shapes; readonly tags: unknown; readonly result: Shapes } | null = null;

  /** Gets ready for a plan. @throws AppError 'part-missing' when what it needs cannot be had */
  async ensure({ add }: Plan): Promise<void> {
    if (add.length === 0 || this.#parts.peek() !== null) return;
    this.#parts.value = await import('../drawing/plan-cuts').catch((error: unknown) => {
      throw new AppError('part-missing', { detail: String(error) }, { cause: error });
    });
  }

  /** What places the names of a plan; null before the first one. Read inside an effect, it is followed. */
  get placeNames(): typeof withPlannedNames | null {
    return this.#parts.value?.withPlannedNames ?? null;
  }

  /** The shapes with the cuts of the store's plan; the same object for the same plan, so that it is drawn once. Read inside an effect, it is followed. */
  apply(shapes: Shapes, store: Store): Shapes {
    const parts = this.#parts.value;
    const tags = store.plannedTags.value;
    if (parts === null || tags === store.release.tags) return shapes;
    if (this.#last?.shapes === shapes && this.#last.tags === tags) return this.#last.result;
    const labelPoints = store.measures.peek().sets[shapes.boundaries]?.labelPoints ?? {};
    const result = parts.withPlanCuts(shapes, tags, bandLatitude(labelPoints));
    this.#last = { shapes, tags, result };
    return result;
  }
}
