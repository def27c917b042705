import type { Frame } from '../drawing/frame';
import { FITTED_KM, frameKm, roundDistance } from '../drawing/scale-bar';

interface ScaleInput {
  readonly frame: Frame;
  /** CSS px for the whole world's width. */
  readonly scale: number;
  /** The whole frame is shown as the style sheet places it: that knows the bar's width too. */
  readonly whole: boolean;
  readonly kmText: (km: number) => string;
}

const LONGEST_PX = 120;

/** The scale bar of a stage, for the camera that it shows. */
export function drawScale(stage: HTMLElement, { frame, scale, whole, kmText }: ScaleInput): void {
  const bar = stage.querySelector<HTMLElement>('[data-scale]');
  const text = bar?.firstElementChild;
  if (!bar || !text) return;
  const pxPerKm = (frame.width * frame.unit * scale) / frameKm(frame);
  const km = whole ? FITTED_KM : roundDistance(pxPerKm, LONGEST_PX);
  bar.style.width = whole ? '' : `${km * pxPerKm}px`;
  text.textContent = kmText(km);
}
