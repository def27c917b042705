import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, cameraToView, fitCamera, frameRect, showsFrame, TILE, viewToCamera, zoomed, type Box } from './camera';
import { frameAround } from './frame';

const frame = frameAround([[111.4, -7.2], [111.6, -6.9]]);
const boxes: fc.Arbitrary<Box> = fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) });
const views = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  zoom: fc.double({ min: 0, max: 20, noNaN: true }),
});

describe('the fitted camera', () => {
  test('shows the whole frame in the middle, as large as the padding allows', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 40 }), (box, pad) => {
        const rect = frameRect(frame, fitCamera(frame, box, pad), box);
        const [left, top] = [rect.left, rect.top];
        const [right, bottom] = [box.width - rect.left - rect.width, box.height - rect.top - rect.height];
        expect(left).toBeCloseTo(right, 4);
        expect(top).toBeCloseTo(bottom, 4);
        expect(Math.min(left, top)).toBeCloseTo(pad, 4);
        expect(rect.width / rect.height).toBeCloseTo(frame.width / frame.height, 6);
      }),
    );
  });

  test('is still a camera when the box is not shown', () => {
    const camera = fitCamera(frame, { width: 0, height: 0 }, 26);
    expect(camera.scale).toBeGreaterThan(0);
    expect(cameraToView(camera, { width: 0, height: 0 }).zoom).toBeGreaterThan(0);
  });
});

describe('a view', () => {
  test('comes back from its camera on every box', () => {
    fc.assert(
      fc.property(views, boxes, (view, box) => {
        const again = cameraToView(viewToCamera(view, box), box);
        expect(again.lng).toBeCloseTo(view.lng, 8);
        expect(again.lat).toBeCloseTo(view.lat, 8);
        expect(again.zoom).toBeCloseTo(view.zoom, 8);
      }),
    );
  });

  test('is the same square of the world on every box: in the middle, as large as the shorter side', () => {
    fc.assert(
      fc.property(views, boxes, (view, box) => {
        const camera = viewToCamera(view, box);
        const reference = viewToCamera(view, { width: 512, height: 512 });
        const side = Math.min(box.width, box.height);
        expect([camera.x, camera.y]).toEqual([reference.x, reference.y]);
        expect(side / camera.scale).toBeCloseTo(512 / reference.scale, 12);
      }),
    );
  });

  test('has the zoom of a Web Mercator map of 512 px tiles on a box of 512 px', () => {
    expect(viewToCamera({ lng: 111.5, lat: -7, zoom: 11 }, { width: 512, height: 900 }).scale).toBe(TILE * 2 ** 11);
  });

  test('of a box that is not shown is finite', () => {
    const box = { width: 0, height: 0 };
    expect(cameraToView(viewToCamera({ lng: 111.5, lat: -7, zoom: 11 }, box), box).zoom).toBeCloseTo(11, 9);
  });
});

describe('a view', () => {
  test.for([
    [5, 0, 0], [0, 0, 0], [5, -7.05, 110], [11, -7.6, 111.5], [11, -7.05, 112], [22, -85, 180], [14, -6.8, 111.5],
  ])('%d/%d/%d shows nothing of the frame', ([zoom = 0, lat = 0, lng = 0]) => {
    expect(showsFrame({ zoom, lat, lng }, frame)).toBe(false);
  });

  test.for([[11, -7.05, 111.5], [0, -7.05, 111.5], [13, -6.88, 111.5], [16, -7.19, 111.41]])('%d/%d/%d shows some of it', ([zoom = 0, lat = 0, lng = 0]) => {
    expect(showsFrame({ zoom, lat, lng }, frame)).toBe(true);
  });

  test('whose square has a part of the frame in it shows some of it, as far as a map may be zoomed out', () => {
    fc.assert(
      fc.property(fc.double({ min: 111.4, max: 111.6, noNaN: true }), fc.double({ min: -7.2, max: -6.9, noNaN: true }), fc.double({ min: 0, max: 22, noNaN: true }), (lng, lat, zoom) => {
        expect(showsFrame({ lng, lat, zoom }, frame)).toBe(true);
      }),
    );
  });
});

test('zooming keeps the middle, doubles with each step and stops at its limits', () => {
  const camera = { x: 0.8, y: 0.5, scale: 1000 };
  expect(zoomed(camera, 1, { min: 1, max: 1e6 })).toEqual({ x: 0.8, y: 0.5, scale: 2000 });
  expect(zoomed(camera, -1, { min: 700, max: 1e6 }).scale).toBe(700);
  expect(zoomed(camera, 3, { min: 1, max: 5000 }).scale).toBe(5000);
});

test('a step of zoom keeps what lies beside the middle, where a card covers a side', () => {
  const camera = { x: 1000, y: 500, scale: 1 };
  const limits = { min: 0.1, max: 100 };
  const kept = (to: typeof camera): number => (840 - to.x) * to.scale;
  expect(kept(zoomed(camera, 1, limits, -160))).toBeCloseTo(kept(camera), 9);
  expect(kept(zoomed(camera, -2, limits, -160))).toBeCloseTo(kept(camera), 9);
});

describe('a camera on its way', () => {
  const cameras = fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }), scale: fc.double({ min: 1e5, max: 1e8, noNaN: true }) });

  test('starts where it is and ends exactly where it is asked to be', () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        expect(between(from, to, 0)).toEqual(from);
        expect(between(from, to, 1)).toBe(to);
      }),
    );
  });

  test('never turns back', () => {
    fc.assert(
      fc.property(cameras, cameras, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (from, to, one, other) => {
        const [early, late] = [between(from, to, Math.min(one, other)), between(from, to, Math.max(one, other))];
        for (const key of ['x', 'y', 'scale'] as const) {
          const whole = to[key] - from[key];
          expect((late[key] - early[key]) * Math.sign(whole)).toBeGreaterThanOrEqual(-1e-6 * Math.abs(whole));
        }
      }),
    );
  });

  test('that keeps its scale goes straight', () => {
    expect(between({ x: 0.2, y: 0.4, scale: 1e6 }, { x: 0.4, y: 0.4, scale: 1e6 }, 0.5)).toEqual({ x: expect.closeTo(0.3, 9), y: 0.4, scale: 1e6 });
  });
});
