import { fromUnits, type Frame } from './frame';

/** Length of the scale bar on a map that shows its whole frame, km. */
export const FITTED_KM = 5;

const EQUATOR_KM = 40_075.017;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/** Width of the frame on the ground in km, along the parallel in its middle. */
export function frameKm(frame: Frame): number {
  const [, lat] = fromUnits(frame, frame.width / 2, frame.height / 2);
  return frame.width * frame.unit * EQUATOR_KM * Math.cos((lat * Math.PI) / 180);
}

/** The longest round distance that is at most `maxPx` long when a km is `pxPerKm` long. */
export function roundDistance(pxPerKm: number, maxPx: number): number {
  return STEPS.findLast((km) => km * pxPerKm <= maxPx) ?? STEPS[0] ?? 0.1;
}
