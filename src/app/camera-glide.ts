import { between, type Camera } from '../drawing/camera';

const DURATION_MS = 900;
/** Longest part of the way in one frame: a slow machine takes longer, and the way is still seen. */
const LONGEST_STEP_MS = 120;

/** Moves a camera smoothly, frame by frame. A reader who wants less motion, or does not look, is there at once. */
export class CameraGlide {
  #frame = 0;
  #running = false;

  /** Is a camera on its way? */
  get isRunning(): boolean {
    return this.#running;
  }

  /** `onStep` is told each camera on the way; the last one is `to` itself. */
  start(from: Camera, to: Camera, onStep: (camera: Camera, arrived: boolean) => void): void {
    this.stop();
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) return onStep(to, true);
    this.#running = true;
    let before: number | null = null;
    let gone = 0;
    const step = (now: number): void => {
      gone += Math.min(LONGEST_STEP_MS, now - (before ?? now));
      before = now;
      const part = Math.min(1, gone / DURATION_MS);
      if (part < 1) this.#frame = requestAnimationFrame(step);
      else this.#running = false;
      onStep(between(from, to, eased(part)), part === 1);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Leaves the camera where it is. */
  stop(): void {
    this.#running = false;
    cancelAnimationFrame(this.#frame);
  }
}

/** Slow at both ends. */
function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2;
}
