import type { VillageCode } from '../domain';
import { villageOf } from '../render/svg/svg-map';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PointerEvents {
  readonly onHover: (code: VillageCode | null, at: Point | null) => void;
  readonly onSelect: (code: VillageCode | null) => void;
}

/** What pointing has to know of the stage. */
export interface PointerStage {
  /** Does an engine answer beside every village? */
  readonly hasEngine: () => boolean;
  /** How many px on the screen a px of the layout is. */
  readonly shownScale: () => number;
}

/** Pointing and tapping on the drawn map. */
export function followPointer(stage: HTMLElement, frame: HTMLElement, events: PointerEvents, { hasEngine, shownScale }: PointerStage): void {
  frame.addEventListener('pointermove', (event) => {
    const { left, top } = stage.getBoundingClientRect();
    const scale = shownScale();
    events.onHover(villageOf(event), { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale });
  });
  frame.addEventListener('pointerleave', () => events.onHover(null, null));
  stage.addEventListener('click', (event) => {
    const code = villageOf(event);
    if (code !== null || !hasEngine()) events.onSelect(code);
  });
}
