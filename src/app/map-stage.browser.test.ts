import { afterEach, expect, test, vi } from 'vitest';
import { handMadeDrawing } from '../drawing/hand-made.test-data';
import { MapStage, type StagePicture } from './map-stage';

const PICTURE: StagePicture = {
  drawing: handMadeDrawing(),
  emphasis: { hover: null, selected: null, focus: null },
  theme: 'light',
  camera: { fit: 'scope' },
  glide: false,
  kmText: (km) => `${km} km`,
  mapLabel: 'Peta',
  embedded: false,
  driven: true,
};
const stages: MapStage[] = [];
afterEach(() => {
  for (const stage of stages.splice(0)) stage.destroy();
  document.body.replaceChildren();
});

function open(): MapStage {
  const stage = new MapStage({ onView: () => undefined, onHover: () => undefined, onSelect: () => undefined }, null);
  stages.push(stage);
  Object.assign(stage.element.style, { position: 'absolute', inset: '0', width: '600px', height: '300px' });
  for (const layer of stage.element.querySelectorAll<HTMLElement>('.map-canvas')) Object.assign(layer.style, { position: 'absolute', inset: '0' });
  document.body.append(stage.element);
  stage.show(PICTURE);
  return stage;
}

const frames = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
};

test('a pointer that moves over the map has the engine draw nothing, a filter has', async () => {
  const stage = open();
  await stage.startEngine(new AbortController().signal);
  const gl = stage.element.querySelector('canvas')?.getContext('webgl2');
  if (!gl) throw new Error('There is no canvas.');
  const drawn = vi.spyOn(gl, 'drawElements');
  // Until ten frames in a row draw nothing: what a worker answers late is drawn late.
  for (let before = -1; before !== drawn.mock.calls.length; ) {
    before = drawn.mock.calls.length;
    await frames(10);
  }
  drawn.mockClear();
  stage.show({ ...PICTURE, emphasis: { hover: 'a.1', selected: 'b.1', focus: null } });
  await frames(10);
  expect(drawn).not.toHaveBeenCalled();
  expect(stage.element.querySelectorAll('.hover-line, .selected-line')).toHaveLength(2);
  stage.show({ ...PICTURE, drawing: handMadeDrawing({ programs: ['p'] }, PICTURE.drawing.shapes) });
  await expect.poll(() => drawn.mock.calls.length).toBeGreaterThan(0);
});

test('an engine that starts while the language is changed speaks the new one', async () => {
  const stage = open();
  const started = stage.startEngine(new AbortController().signal);
  const canvas = (): Element | null => stage.element.querySelector('canvas');
  await expect.poll(() => canvas()?.getAttribute('aria-label')).toBe('Peta');
  stage.show({ ...PICTURE, mapLabel: 'Map' });
  await started;
  expect(canvas()?.getAttribute('aria-label')).toBe('Map');
});
