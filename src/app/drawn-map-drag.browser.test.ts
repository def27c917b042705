import { afterEach, beforeEach, expect, test } from 'vitest';
import { followDrag } from './drawn-map-drag';

let stage: HTMLElement;
let moves: (readonly [right: number, down: number])[];
let clicks: number;
beforeEach(() => {
  stage = document.createElement('div');
  [moves, clicks] = [[], 0];
  // A made-up pointer cannot be captured.
  stage.setPointerCapture = () => undefined;
  followDrag(stage, { isDrawn: () => true, takesTouch: () => false, onDrag: (right, down) => void moves.push([right, down]) });
  stage.addEventListener('click', () => (clicks += 1));
  document.body.append(stage);
});
afterEach(() => stage.remove());

const say = (type: string, init: PointerEventInit): boolean => stage.dispatchEvent(new PointerEvent(type, { pointerId: 1, isPrimary: true, pointerType: 'mouse', buttons: 1, bubbles: true, ...init }));

test('a press that strays is still a click, a drag is none', () => {
  say('pointerdown', { clientX: 10, clientY: 10 });
  say('pointermove', { clientX: 12, clientY: 11 });
  say('pointerup', { buttons: 0 });
  say('click', { buttons: 0 });
  expect([moves, clicks]).toEqual([[], 1]);
  say('pointerdown', { clientX: 10, clientY: 10 });
  say('pointermove', { clientX: 30, clientY: 10 });
  say('pointermove', { clientX: 30, clientY: 15 });
  say('pointerup', { buttons: 0 });
  say('click', { buttons: 0 });
  expect([moves, clicks]).toEqual([[[20, 0], [0, 5]], 1]);
});

test('a button that was let go of beside the stage drags nothing when the mouse comes back', () => {
  say('pointerdown', { clientX: 1, clientY: 10 });
  say('pointermove', { clientX: 200, clientY: 10, buttons: 0 });
  say('pointermove', { clientX: 240, clientY: 10, buttons: 0 });
  expect(moves).toEqual([]);
});

test('fingers are left to whoever takes them', () => {
  say('pointerdown', { pointerType: 'touch', clientX: 10, clientY: 10 });
  say('pointermove', { pointerType: 'touch', clientX: 60, clientY: 10 });
  expect(moves).toEqual([]);
});
