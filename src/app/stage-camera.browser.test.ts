import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { View } from '../domain';
import { handMadeShapes } from '../drawing/hand-made.test-data';
import { zoomed, type CameraRequest } from '../drawing/camera';
import { StageCamera } from './stage-camera';
import { emptyStage, part } from './stage-element';

const shapes = handMadeShapes();
const BOX = { width: 600, height: 400 };
/** What is left free at each side of places, as a share of the box. */
const ROOM = 0.13 / (1 + 2 * 0.13);
let views: View[] = [];
let stage: HTMLElement;
let camera: StageCamera;

beforeEach(() => {
  views = [];
  stage = emptyStage();
  Object.assign(stage.style, { position: 'absolute', inset: '0', width: '600px', height: '400px' });
  document.body.append(stage);
  camera = new StageCamera({ stage, frame: part(stage, '.map-frame'), canvas: part(stage, '.map-canvas') }, (view) => views.push(view));
});
afterEach(() => {
  camera.destroy();
  document.body.replaceChildren();
});

function show(request: CameraRequest, glide = false): void {
  camera.show({ shapes, labels: [], request, kmText: (km) => `${km} km` }, glide);
}

/** Where the frame stands: left, top, width, height in px, or null where the style sheet places it. */
function placed(): readonly number[] | null {
  const { left, top, width, height } = part(stage, '.map-frame').style;
  return left === '' ? null : [left, top, width, height].map((length) => Math.round(Number.parseFloat(length)));
}

describe('the camera of a stage', () => {
  test('leaves the whole frame to the style sheet', () => {
    camera.resized(BOX);
    show({ fit: 'scope' });
    expect(placed()).toBeNull();
  });

  test('is shown at its own size until the box is known, then as it is scaled', () => {
    stage.style.transform = 'scale(0.5)';
    show({ fit: 'scope' });
    expect(camera.shownScale()).toBe(1);
    camera.resized(BOX);
    expect(camera.shownScale()).toBeCloseTo(0.5, 6);
  });

  test('fits villages into the box, and again when the box changes', () => {
    camera.resized(BOX);
    show({ fit: ['a.2', 'b.1'] });
    const [left = 0, , width = 0] = placed() ?? [];
    // The two of three villages (b.1 has a part within a.1): their right edge is the frame's.
    expect(Math.abs(left + width - 600 * (1 - ROOM))).toBeLessThan(2);
    expect(camera.resized({ width: 300, height: 400 })).toBe(true);
    const [nowLeft = 0, , nowWidth = 0] = placed() ?? [];
    expect(Math.abs(nowLeft + nowWidth - 300 * (1 - ROOM))).toBeLessThan(2);
    expect(Math.abs(nowWidth - width / 2)).toBeLessThan(2);
  });

  test('tells no view that it was asked for, and stays where a step has led when that view comes back', () => {
    camera.resized(BOX);
    show({ fit: 'scope' });
    expect(views).toEqual([]);
    camera.step((from, limits) => zoomed(from, 1, limits));
    const after = placed();
    expect(views).toHaveLength(1);
    const [view] = views;
    if (view) show({ view });
    expect(placed()).toEqual(after);
    expect(views).toHaveLength(1);
  });

  test('two quick steps are two steps', () => {
    camera.resized(BOX);
    show({ fit: 'scope' });
    camera.step((from, limits) => zoomed(from, 1, limits));
    camera.step((from, limits) => zoomed(from, 1, limits));
    expect((views[1]?.zoom ?? 0) - (views[0]?.zoom ?? 0)).toBeCloseTo(1, 6);
  });

  test('is at once where it is asked to glide to when less motion is wanted', () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
    camera.resized(BOX);
    show({ fit: 'scope' });
    show({ fit: ['a.1'] }, true);
    const glided = placed();
    show({ fit: 'scope' });
    show({ fit: ['a.1'] });
    expect(glided).toEqual(placed());
    expect(glided).not.toBeNull();
  });

  test('fits villages beside a card', () => {
    camera.resized(BOX);
    show({ fit: ['b.1', 'a.2'] });
    camera.setCovered(200);
    const [left = 0, , width = 0] = placed() ?? [];
    expect(Math.abs(left + width - 400 * (1 - ROOM))).toBeLessThan(2);
  });

  describe('that a hand has just moved', () => {
    const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

    beforeEach(() => {
      camera.resized(BOX);
      show({ fit: 'scope' });
      camera.drag(90, 40);
    });

    test('tells its view when the hand rests, once', async () => {
      camera.drag(10, 0);
      expect(views).toEqual([]);
      await rest();
      expect(views).toHaveLength(1);
    });

    test('steps from where the hand has left it', async () => {
      camera.step((from) => from);
      const stepped = placed();
      await rest();
      const [view, ...others] = views;
      expect(others).toEqual([]);
      if (view) show({ view });
      expect(placed()).toEqual(stepped);
      show({ fit: 'scope' });
      camera.drag(90, 40);
      expect(placed()).toEqual(stepped);
    });

    test('goes where it is asked to, and what the hand did is told no more', async () => {
      show({ fit: ['a.2'] });
      const asked = placed();
      await rest();
      expect(views).toEqual([]);
      expect(placed()).toEqual(asked);
    });

    test('stays there when a card opens, and tells it at once', async () => {
      const before = placed();
      camera.setCovered(200);
      expect(placed()).toEqual(before);
      expect(views).toHaveLength(1);
      await rest();
      expect(views).toHaveLength(1);
    });
  });

  test('on paper shows the whole frame, and is back where it was', () => {
    camera.resized(BOX);
    show({ fit: ['a.2'] });
    const before = placed();
    camera.setPrinting(true);
    expect(placed()).toBeNull();
    camera.setPrinting(false);
    expect(placed()).toEqual(before);
  });
});
