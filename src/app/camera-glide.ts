import { between, type Camera } from '../drawing/camera';

const DURATION_MS = 900;

/** Moves a camera smoothly, frame by frame. A reader who wants less motion, or does not look, is there at once. */
export class CameraGlide {
  #frame = 0;

  /** `onStep` is told each camera on the way; the last one is `to` itself. */
  start(from: Camera, to: Camera, onStep: (camera: Camera, arrived: boolean) => void): void {
    this.stop();
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) return onStep(to, true);
    let began: number | null = null;
    const step = (now: number): void => {
      began ??= now;
      const part = Math.min(1, (now - began) / DURATION_MS);
      if (part < 1) this.#frame = requestAnimationFrame(step);
      onStep(between(from, to, eased(part)), part === 1);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Leaves the camera where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}

/** Slow at both ends. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}
