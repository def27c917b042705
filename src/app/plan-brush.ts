import { computed, effect, signal } from '@preact/signals-core';
import type { ProgramId, VillageCode } from '../domain';
import type { BrushStroke } from '../ui/plan/plan-view';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';

/** What the brush needs of a planner. */
interface Planner {
  readonly edits: Pick<PlanEdits, 'toggle'>;
  /** The programme that is planned for; '' where there is none. Reads signals. */
  readonly chosenProgram: ProgramId;
}

/** While a planner holds it, a click on a village plans for the chosen programme instead of selecting the village; the next click takes that back. */
export class PlanBrush {
  readonly #isHeld = signal(false);
  readonly #stroke = signal<BrushStroke | null>(null);
  readonly #stop: () => void;

  /** @param onHeld called at once, and when clicks begin or cease to plan */
  constructor(
    private readonly host: Pick<FeatureHost, 'store'>,
    private readonly planner: Planner,
    onHeld: (isHeld: boolean) => void,
  ) {
    const { surface } = host.store;
    const stops = [
      effect(() => {
        // Whoever leaves planning lays it down: a click that plans where nothing of a plan is open would come as a surprise.
        if (surface.value.panel !== 'plan') this.hold(false);
      }),
      effect(() => onHeld(this.program.value !== null)),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  /** The programme that a click plans for; null: clicks select, as they do while scenes are presented. */
  readonly program = computed((): ProgramId | null => {
    const isInUse = this.#isHeld.value && this.host.store.surface.value.presented === null;
    return isInUse ? this.planner.chosenProgram || null : null;
  });

  /** What was done last, while the brush is in use. */
  readonly stroke = computed(() => (this.program.value === null ? null : this.#stroke.value));

  hold(on: boolean): void {
    this.#isHeld.value = on;
    this.#stroke.value = null;
  }

  /** A village was clicked on the map. False when that is not for the brush. */
  takes(village: VillageCode): boolean {
    const program = this.program.peek();
    if (program === null) return false;
    this.#stroke.value = { village, program, state: this.planner.edits.toggle(village, program) };
    return true;
  }

  /** Clicks select again. False when they did. */
  layDown(): boolean {
    const wasInUse = this.program.peek() !== null;
    this.hold(false);
    return wasInUse;
  }

  destroy(): void {
    this.#stop();
  }
}
