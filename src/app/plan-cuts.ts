import { signal } from '@preact/signals-core';
import { AppError, type Plan } from '../domain';
import { bandLatitude } from '../drawing/band-latitude';
import type { withPlanCuts } from '../drawing/plan-cuts';
import type { Shapes } from '../drawing/shapes';
import type { Store } from '../state/store';

/** Cuts villages that a plan gives another programme. What cuts is loaded with the first plan. */
export class PlanCuts {
  readonly #cut = signal<typeof withPlanCuts | null>(null);
  #last: { readonly shapes: Shapes; readonly tags: unknown; readonly result: Shapes } | null = null;

  /** Gets ready for a plan. @throws AppError 'part-missing' when what it needs cannot be had */
  async ensure({ add }: Plan): Promise<void> {
    if (add.length === 0 || this.#cut.peek() !== null) return;
    const module = await import('../drawing/plan-cuts').catch((error: unknown) => {
      throw new AppError('part-missing', { detail: String(error) }, { cause: error });
    });
    this.#cut.value = module.withPlanCuts;
  }

  /** The shapes with the cuts of the store's plan; the same object for the same plan, so that it is drawn once. Read inside an effect, it is followed. */
  apply(shapes: Shapes, store: Store): Shapes {
    const cut = this.#cut.value;
    const tags = store.plannedTags.value;
    if (cut === null || tags === store.release.tags) return shapes;
    if (this.#last?.shapes === shapes && this.#last.tags === tags) return this.#last.result;
    const labelPoints = store.measures.peek().sets[shapes.boundaries]?.labelPoints ?? {};
    const result = cut(shapes, tags, bandLatitude(labelPoints));
    this.#last = { shapes, tags, result };
    return result;
  }
}
