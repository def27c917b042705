import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fitCamera } from '../../drawing/camera';
import { handMadeDrawing, handMadeShapes } from '../../drawing/hand-made.test-data';
import { MANY_VILLAGES } from '../../drawing/many-villages';
import { PALETTES } from '../../theme/colors';
import { Engine } from './engine';
import type { Picture } from './engine-options';

const BOX = { width: 600, height: 300 };
const PAD = 20;
const { frame } = handMadeShapes();
const FITTED = fitCamera(frame, BOX, PAD);
const LIMITS = { min: FITTED.scale / 4, max: FITTED.scale * 64 };
const PLAIN: Picture = { drawing: handMadeDrawing(), palette: PALETTES.light, em: 14 };
/** Places in drawing units: in a village without programmes, in both bands of the cut one, in one whose match is inferred. */
const PLACES = { nothing: [20, 80], first: [125, 25], second: [175, 25], inferred: [270, 70] } as const;
const { light, dark } = PALETTES;

const engines: Engine[] = [];
afterEach(() => {
  for (const engine of engines.splice(0)) engine.destroy();
  document.body.replaceChildren();
});

function open(camera = FITTED): { readonly engine: Engine; readonly canvas: HTMLCanvasElement } {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'relative', width: `${BOX.width}px`, height: `${BOX.height}px` });
  document.body.append(container);
  const engine = new Engine({
    container,
    camera,
    limits: LIMITS,
    picture: PLAIN,
    label: 'Map',
    keyboard: true,
    pixelRatio: 1,
    reducedMotion: true,
    onMove: () => undefined,
    onHover: () => undefined,
    onClick: () => undefined,
    onBehind: () => undefined,
  });
  engines.push(engine);
  const canvas = container.querySelector('canvas');
  if (!canvas) throw new Error('There is no canvas.');
  return { engine, canvas };
}

/** Colours of the places on the screen, #RRGGBB. */
async function colors(engine: Engine, canvas: HTMLCanvasElement): Promise<Readonly<Record<string, string>>> {
  // A WebGL canvas can be read only in the frame in which it is drawn: ask for one, and read right after it.
  engine.resize(FITTED, LIMITS);
  await new Promise(requestAnimationFrame);
  const copy = document.createElement('canvas');
  Object.assign(copy, BOX);
  const paper = copy.getContext('2d');
  paper?.drawImage(canvas, 0, 0, BOX.width, BOX.height);
  const pxPerUnit = frame.unit * FITTED.scale;
  const top = (BOX.height - frame.height * pxPerUnit) / 2;
  const read = ([x, y]: readonly [number, number]): string => {
    const [red = 0, green = 0, blue = 0] = paper?.getImageData(Math.round(PAD + x * pxPerUnit), Math.round(top + y * pxPerUnit), 1, 1).data ?? [];
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  };
  return Object.fromEntries(Object.entries(PLACES).map(([name, place]) => [name, read(place)]));
}

async function expectColors(engine: Engine, canvas: HTMLCanvasElement, expected: Readonly<Record<string, string>>): Promise<void> {
  await expect.poll(() => colors(engine, canvas), { interval: 100 }).toEqual(expected);
}

const LOOK = { nothing: light.none, first: light.programs[0], second: light.programs[1], inferred: light.programs[1] };

describe('the engine', () => {
  test('draws villages and bands in the colours of their roles', async () => {
    const { engine, canvas } = open();
    await engine.whenDrawn();
    await expectColors(engine, canvas, LOOK);
  });

  test('follows filter, theme and shapes', async () => {
    const { engine, canvas } = open();
    await engine.whenDrawn();
    engine.show({ ...PLAIN, drawing: handMadeDrawing({ programs: ['p'] }, PLAIN.drawing.shapes) });
    await expectColors(engine, canvas, { ...LOOK, second: light.programs[0], inferred: light.none });
    engine.show({ ...PLAIN, palette: dark });
    await expectColors(engine, canvas, { nothing: dark.none, first: dark.programs[0], second: dark.programs[1], inferred: dark.programs[1] });
    const fewer = handMadeShapes();
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, { ...fewer, villages: fewer.villages.slice(0, 2) }) });
    await expectColors(engine, canvas, { ...LOOK, inferred: light.context });
  });

  test('is behind until very many outlines are drawn, shows them as they look by then, and takes others in their place', async () => {
    const { engine, canvas } = open();
    await engine.whenDrawn();
    const shapes = handMadeShapes();
    // Villages of a corner outside of the view: what counts is how many there are.
    const many = { ...shapes, villages: [...shapes.villages, ...Array.from({ length: MANY_VILLAGES }, (_, index) => ({ code: `m.${index}`, path: 'M900 900l0 1 1 0z' }))] };
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, many) });
    expect(engine.isBehind).toBe(true);
    engine.show({ ...PLAIN, drawing: handMadeDrawing({ programs: ['p'] }, many) });
    await expect.poll(() => engine.isBehind).toBe(false);
    await expectColors(engine, canvas, { ...LOOK, second: light.programs[0], inferred: light.none });
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, many) });
    expect(engine.isBehind).toBe(false);
    await expectColors(engine, canvas, LOOK);
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, { ...shapes, villages: shapes.villages.slice(0, 2) }) });
    expect(engine.isBehind).toBe(true);
    await expect.poll(() => engine.isBehind).toBe(false);
    await expectColors(engine, canvas, { ...LOOK, inferred: light.context });
  });

  test('a filter over very many villages repaints some of them in each frame, and all in the end', async () => {
    const { engine, canvas } = open();
    await engine.whenDrawn();
    const shapes = handMadeShapes();
    const many = { ...shapes, villages: [...Array.from({ length: 3 * MANY_VILLAGES }, (_, index) => ({ code: `m.${index}`, path: 'M900 900l0 1 1 0z' })), ...shapes.villages] };
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, many) });
    await expect.poll(() => engine.isBehind).toBe(false);
    await expectColors(engine, canvas, LOOK);
    const told = vi.spyOn(MapLibreMap.prototype, 'setFeatureState');
    onTestFinished(() => told.mockRestore());
    const drawing = handMadeDrawing({}, many);
    engine.show({ ...PLAIN, drawing: { ...drawing, villages: drawing.villages.map((village) => ({ ...village, faint: false })) } });
    expect(told.mock.calls.length).toBe(1000);
    await expect.poll(() => told.mock.calls.length).toBe(3 * MANY_VILLAGES);
    // Another comes before the first is painted.
    engine.show({ ...PLAIN, drawing: handMadeDrawing({}, many) });
    engine.show({ ...PLAIN, drawing: handMadeDrawing({ programs: ['p'] }, many) });
    await expectColors(engine, canvas, { ...LOOK, second: light.programs[0], inferred: light.none });
  });

  test('is drawn, too, when the view shows no village', async () => {
    const { engine, canvas } = open({ ...FITTED, x: FITTED.x + 0.1 });
    await engine.whenDrawn();
    await expectColors(engine, canvas, LOOK);
  });

  test('shows after a lost context what was asked for while it was lost', async () => {
    const { engine, canvas } = open();
    await engine.whenDrawn();
    const loss = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    loss?.loseContext();
    await lost;
    const fewer = handMadeShapes();
    engine.show({ ...PLAIN, palette: dark, drawing: handMadeDrawing({ programs: ['q'] }, { ...fewer, villages: fewer.villages.slice(0, 2) }) });
    engine.moveTo({ ...FITTED, scale: FITTED.scale * 2 }, false);
    engine.resize(FITTED, LIMITS);
    await new Promise((resolve) => setTimeout(resolve, 50));
    loss?.restoreContext();
    await expectColors(engine, canvas, { nothing: dark.none, first: dark.programs[1], second: dark.programs[1], inferred: dark.context });
  });
});
