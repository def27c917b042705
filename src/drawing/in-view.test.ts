import { describe, expect, test } from 'vitest';
import { zoomed, type Camera } from './camera';
import type { Frame } from './frame';
import { broughtIntoView, keptInView, type FreeSides } from './in-view';

/** A box of 600 × 400 px, one world unit for each px, in which a card covers 200 px of the right side. */
const SIDES: FreeSides = { left: 300, top: 200, right: 100, bottom: 200 };
const CAMERA: Camera = { x: 1000, y: 1000, scale: 1 };

/** A place by its middle, in px from the middle of the box. */
function place(right: number, down: number, width = 60, height = 40): Frame {
  return { west: 1000 + right - width / 2, north: 1000 + down - height / 2, unit: 1, width, height };
}

function shownAt(camera: Camera | null, { west, north, width, height }: Frame): readonly number[] {
  return camera ? [(west + width / 2 - camera.x) * camera.scale, (north + height / 2 - camera.y) * camera.scale] : [];
}

describe('a place that is brought into view', () => {
  test('leaves a camera that shows it where it is', () => {
    expect(broughtIntoView(place(-200, 100), CAMERA, SIDES)).toBeNull();
    // A little of it is cut off.
    expect(broughtIntoView(place(-275, 100), CAMERA, SIDES)).toBeNull();
  });

  test('comes to the middle of what is free, no closer than it was', () => {
    for (const far of [place(0, 5000), place(-290, 0), place(200, 0)]) {
      const camera = broughtIntoView(far, CAMERA, SIDES);
      expect(camera?.scale).toBe(1);
      expect(shownAt(camera, far)).toEqual([-100, 0]);
    }
  });

  test('is shown whole when it is larger than what is free', () => {
    const large = place(3000, 0, 800, 100);
    const camera = broughtIntoView(large, CAMERA, SIDES);
    expect(camera?.scale).toBeCloseTo(280 / 800, 9);
    expect(shownAt(camera, large)[0]).toBeCloseTo(-100, 9);
  });

  test('is in view when it fills what is free: nobody is taken away from where they have zoomed to', () => {
    expect(broughtIntoView(place(0, 0, 5000, 5000), CAMERA, SIDES)).toBeNull();
  });
});

describe('a place that is in view', () => {
  const closer = zoomed(CAMERA, 1, { min: 0.1, max: 10 }, -100);
  const kept = (one: Frame): readonly number[] => shownAt(keptInView(one, CAMERA, closer, SIDES), one);

  test('is not pushed out by a step of zoom, under the card or over an edge', () => {
    // 70 % of what is free, 400 × 400 px around (-100, 0), is held.
    expect(kept(place(-280, 0))).toEqual([-240, 0]);
    expect(kept(place(90, -190))).toEqual([40, -140]);
  });

  test('moves with the map where it stays in view, and does not come back where it was out of view', () => {
    expect(kept(place(-120, 30))).toEqual([-140, 60]);
    expect(kept(place(400, 0))).toEqual([900, 0]);
  });
});
