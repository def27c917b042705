import { afterEach, expect, test } from 'vitest';
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

test('an engine that starts while the language is changed speaks the new one', async () => {
  const stage = new MapStage({ onView: () => undefined, onHover: () => undefined, onSelect: () => undefined }, null);
  stages.push(stage);
  Object.assign(stage.element.style, { position: 'absolute', inset: '0', width: '600px', height: '300px' });
  for (const layer of stage.element.querySelectorAll<HTMLElement>('.map-canvas')) Object.assign(layer.style, { position: 'absolute', inset: '0' });
  document.body.append(stage.element);
  stage.show(PICTURE);
  const started = stage.startEngine(new AbortController().signal);
  const canvas = (): Element | null => stage.element.querySelector('canvas');
  await expect.poll(() => canvas()?.getAttribute('aria-label')).toBe('Peta');
  stage.show({ ...PICTURE, mapLabel: 'Map' });
  await started;
  expect(canvas()?.getAttribute('aria-label')).toBe('Map');
});
