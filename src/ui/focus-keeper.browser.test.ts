import { html, render } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { VillageDetail } from '../state/rows';
import { CLOSED, type Panel } from '../state/surface';
import { createFocusKeeper } from './focus-keeper';

let host: HTMLElement;
let keep: ReturnType<typeof createFocusKeeper>;
let root: ShadowRoot;

/** As much of the interface as has to do with focus. */
function show(panel: Panel, village: string | null, { chosen = null, hasCard = true }: { readonly chosen?: string | null; readonly hasCard?: boolean } = {}): void {
  render(
    html`<button data-panel="table">Tabel</button>
      <button class="row">Bacem</button>
      <input />
      ${village === null || !hasCard ? '' : html`<h2 class="pcm-card-name" tabindex="-1">${village}</h2>`}
      ${panel === 'none' ? '' : html`<h2 class="pcm-drawer-title" tabindex="-1">${panel}</h2>`}`,
    root,
  );
  const detail = village === null ? null : ({ village: { code: village } } as VillageDetail);
  keep({ detail, surface: { ...CLOSED, panel } }, chosen);
}

const focused = (): string | null => root.activeElement?.textContent ?? null;

function press(selector: string): void {
  const button = root.querySelector(selector);
  if (button instanceof HTMLElement) button.focus();
}

beforeEach(() => {
  host = document.createElement('div');
  root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  keep = createFocusKeeper(root);
  show('none', null);
});

afterEach(() => host.remove());

test('goes into a panel that opens and back to its button', () => {
  press('[data-panel]');
  show('table', null);
  expect(focused()).toBe('table');
  show('none', null);
  expect(focused()).toBe('Tabel');
});

test('goes to the panel’s own button where what opened it has left the page', () => {
  press('.row');
  show('table', null);
  root.querySelector('.row')?.remove();
  show('none', null);
  expect(focused()).toBe('Tabel');
});

test('goes into the card, follows it to the next village, and comes back to the first place', () => {
  press('.row');
  show('none', 'Bacem');
  expect(focused()).toBe('Bacem');
  show('none', 'Soko');
  expect(focused()).toBe('Soko');
  show('none', null);
  expect(focused()).toBe('Bacem');
});

test('stays where it is while nothing opens or closes', () => {
  press('.row');
  show('none', null);
  expect(focused()).toBe('Bacem');
});

test('goes into the open card again when its village is chosen by its name once more', () => {
  press('.row');
  show('none', 'Bacem');
  press('input');
  show('none', 'Bacem', { chosen: 'Bacem' });
  expect(focused()).toBe('Bacem');
  show('none', null);
  expect(root.activeElement?.className).toBe('row');
});

test('leaves the search field also where there is no card, so that the keyboard of a phone goes', () => {
  press('input');
  show('none', 'Bacem', { chosen: 'Bacem', hasCard: false });
  expect(root.activeElement).toBeNull();
});

test('takes nothing from somebody who is at work elsewhere in the page, and gives nothing back there', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  show('none', 'Bacem');
  show('none', 'Soko', { chosen: 'Soko' });
  expect(document.activeElement).toBe(field);
  show('none', null);
  expect(document.activeElement).toBe(field);
  show('table', null);
  show('none', null);
  expect(document.activeElement).toBe(field);
  show('none', 'Bacem');
  field.remove();
  show('none', null);
  expect(root.activeElement).toBeNull();
});

test('takes nothing from a page that opens with a village', () => {
  keep = createFocusKeeper(root);
  show('none', 'Bacem');
  expect(focused()).toBeNull();
});
