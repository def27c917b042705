import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesFor } from '../i18n';
import type { Surface } from '../state/surface';
import { defineInterfaceElements } from './define';
import { SheetHandleElement } from './sheet-handle-element';

defineInterfaceElements();

let sheet: HTMLElement;
let element: SheetHandleElement;
let asked: Surface['sheet'][];

beforeEach(async () => {
  asked = [];
  sheet = document.createElement('div');
  sheet.className = 'pcm-sheet';
  sheet.style.height = '104px';
  element = new SheetHandleElement();
  element.t = messagesFor('id');
  element.change = (stop) => asked.push(stop);
  sheet.append(element);
  document.body.append(sheet);
  await element.updateComplete;
});

afterEach(() => sheet.remove());

const button = (): HTMLButtonElement => {
  const found = element.querySelector('button');
  if (found === null) throw new Error('The handle has no button');
  return found;
};

function pointer(type: string, clientY: number): void {
  const grip = element.querySelector('.pcm-handle');
  // No pointer of that id is down in a test: the browser would refuse to capture it.
  if (grip instanceof HTMLElement) grip.setPointerCapture = () => undefined;
  grip?.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, bubbles: true }));
}

test('opens and closes by its button', async () => {
  await userEvent.click(button());
  element.sheet = 'open';
  await element.updateComplete;
  expect(button().getAttribute('aria-label')).toBe('Turunkan lembar rincian');
  await userEvent.click(button());
  expect(asked).toEqual(['open', 'peek']);
});

test('follows the finger and takes the stop that lies that way', () => {
  pointer('pointerdown', 600);
  pointer('pointermove', 500);
  expect(sheet.getBoundingClientRect().height).toBeCloseTo(204, 0);
  pointer('pointerup', 500);
  expect(asked).toEqual(['open']);
  expect(sheet.style.height).toBe('');
});

test('does not take the click that ends a drag for a press of its button', () => {
  pointer('pointerdown', 300);
  pointer('pointermove', 400);
  pointer('pointerup', 400);
  button().click();
  expect(asked).toEqual(['peek']);
});

test('stays where it is when the drag is taken away', () => {
  pointer('pointerdown', 600);
  pointer('pointermove', 500);
  pointer('pointercancel', 500);
  expect(asked).toEqual([]);
});
