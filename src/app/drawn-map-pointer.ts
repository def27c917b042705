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

/** Pointing and tapping on the drawn map. `hasEngine`: does an engine answer beside every village? */
export function followPointer(stage: HTMLElement, frame: HTMLElement, { onHover, onSelect }: PointerEvents, hasEngine: () => boolean): void {
  frame.addEventListener('pointermove', (event) => {
    const { left, top } = stage.getBoundingClientRect();
    onHover(villageOf(event), { x: event.clientX - left, y: event.clientY - top });
  });
  frame.addEventListener('pointerleave', () => onHover(null, null));
  stage.addEventListener('click', (event) => {
    const code = villageOf(event);
    if (code !== null || !hasEngine()) onSelect(code);
  });
}
