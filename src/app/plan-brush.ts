import { computed, effect, signal } from '@preact/signals-core';
import type { ProgramId, VillageCode } from '../domain';
import type { BrushStroke } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';

/** While a planner holds it, a click on a village plans for it instead of selecting it; the next click takes that back. */
export class PlanBrush {
  readonly #chosen = signal<ProgramId | null>(null);
  readonly #stroke = signal<BrushStroke | null>(null);
  readonly #stop: () => void;

  /** @param onHeld called at once, and when clicks begin or cease to plan */
  constructor(
    private readonly host: Pick<FeatureHost, 'store'>,
    private readonly edits: Pick<PlanEdits, 'toggle'>,
    onHeld: (isHeld: boolean) => void,
  ) {
    const { surface } = host.store;
    const stops = [
      effect(() => {
        // Whoever leaves planning lays it down: a click that plans where nothing of a plan is open would come as a surprise.
        if (surface.value.panel !== 'plan') this.choose(null);
      }),
      effect(() => onHeld(this.program.value !== null)),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  /** The programme that a click plans for; null: clicks select. A presentation is looked at, and another release may not have it. */
  readonly program = computed((): ProgramId | null => {
    const { store } = this.host;
    const chosen = this.#chosen.value;
    const isKnown = store.release.programs.some(({ id }) => id === chosen);
    return isKnown && store.surface.value.presented === null ? chosen : null;
  });

  /** What was done last, while the brush is in use. */
  readonly stroke = computed(() => (this.program.value === null ? null : this.#stroke.value));

  choose(program: ProgramId | null): void {
    this.#chosen.value = program;
    this.#stroke.value = null;
  }

  /** A village was clicked on the map. False when that is not for the brush. */
  takes(village: VillageCode): boolean {
    const program = this.program.peek();
    if (program === null) return false;
    this.#stroke.value = { village, program, state: this.edits.toggle(village, program) };
    return true;
  }

  /** Clicks select again. False when they did. */
  layDown(): boolean {
    const wasHeld = this.program.peek() !== null;
    this.choose(null);
    return wasHeld;
  }

  destroy(): void {
    this.#stop();
  }
}
