import type { Boundaries } from '../../../src/domain';
import { areaKm2 } from '../../../src/geometry';
import { authalicAreaKm2 } from './authalic-area';
import type { Finding } from './problem';

/** 0.01 %. */
const TOLERANCE = 1e-4;

/** The area that the map shows agrees, for every village, with that of a second method. */
export function checkAreas(file: string, boundaries: Boundaries): Finding {
  const differences = [...boundaries.villages].map(([code, geometry]) => {
    const [first, second] = [areaKm2(geometry), authalicAreaKm2(geometry)];
    return { code, first, second, relative: Math.abs(first - second) / second };
  });
  const worst = Math.max(...differences.map(({ relative }) => relative));
  return {
    problems: differences.filter(({ relative }) => !(relative <= TOLERANCE)).map(({ code, first, second }) =>
      `${file}, ${code}: areas of two methods differ: ${first} km² (geodesic polygon) and ${second} km² (equal-area projection). Check src/geometry and the outline.`),
    holds: `${file}: areas agree with an equal-area projection within ${(worst * 100).toExponential(1)} % (allowed 0.01 %)`,
  };
}
