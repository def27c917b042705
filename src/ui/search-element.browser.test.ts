import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Village } from '../domain';
import { messagesFor } from '../i18n';
import type { SearchHit } from '../state/rows';
import { defineInterfaceElements } from './define';
import { SearchElement } from './search-element';

defineInterfaceElements();
// A second registration of the same elements does no harm.
defineInterfaceElements();

function hit(name: string, alias: SearchHit['alias'] = null): SearchHit {
  const village: Village = { code: `code-${name}`, bps: '', pcode: '', name, kind: 'desa', kecamatan: '', aliases: [], numbers: {} };
  return { code: village.code, village, kecamatanName: 'Jiken', alias };
}

const HITS = [hit('Singonegoro', { name: 'Singorejo', inferred: true }), hit('Brumbung', { name: 'Berumbung', inferred: false }), hit('<img onerror>')];

let element: SearchElement;
let picked: string[];

beforeEach(async () => {
  picked = [];
  element = new SearchElement();
  element.t = messagesFor('id');
  element.search = (query) => (query === 'tidak ada' ? [] : HITS);
  element.pick = (code) => picked.push(code);
  document.body.append(element);
  await element.updateComplete;
});

afterEach(() => element.remove());

const input = (): HTMLInputElement => {
  const found = element.querySelector('input');
  if (found === null) throw new Error('The search has no field');
  return found;
};

/** What is read aloud, from one region that stays. */
const region = (): Element | null => element.querySelector('[role="status"]');
const status = (): string | null | undefined => region()?.textContent;

const options = (): Element[] => [...element.querySelectorAll('[role="option"]')];

async function type(text: string): Promise<void> {
  await userEvent.fill(input(), text);
  await element.updateComplete;
}

test('lists hits with the spelling that matched, and how sure that is', async () => {
  await type('singo');
  expect(options().map((option) => option.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
    'Singonegoro Kec. Jiken “Singorejo”: kecocokan disimpulkan code-Singonegoro',
    'Brumbung Kec. Jiken juga dieja “Berumbung” code-Brumbung',
    '<img onerror> Kec. Jiken code-<img onerror>',
  ]);
  expect(element.querySelector('img')).toBeNull();
  expect(input().getAttribute('aria-expanded')).toBe('true');
});

test('says how many match, and when there may be more than are listed', async () => {
  const before = region();
  element.search = () => HITS;
  await type('x');
  expect(status()).toBe('3 desa/kelurahan cocok');
  element.search = () => Array.from({ length: 8 }, (_, index) => hit(`Desa ${index}`));
  await type('xy');
  expect(status()).toBe('8 atau lebih desa/kelurahan cocok; ketik lebih lengkap untuk mempersempit');
  expect([region(), element.querySelectorAll('[role="status"]').length]).toEqual([before, 1]);
});

test('is led by the arrow keys and chooses with Enter', async () => {
  await type('x');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await element.updateComplete;
  expect(options().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
  expect(input().getAttribute('aria-activedescendant')).toBe(options()[1]?.id);
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(picked).toEqual(['code-Brumbung']);
  expect(options()).toEqual([]);
});

test('goes round at both ends', async () => {
  await type('x');
  await userEvent.keyboard('{ArrowUp}');
  await element.updateComplete;
  expect(options()[2]?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowDown}');
  await element.updateComplete;
  expect(options()[0]?.getAttribute('aria-selected')).toBe('true');
});

test('takes the first hit when none is pointed at', async () => {
  await type('x');
  await userEvent.keyboard('{Enter}');
  expect(picked).toEqual(['code-Singonegoro']);
});

test('chooses by a click', async () => {
  await type('x');
  await userEvent.click(options()[1] ?? input());
  expect(picked).toEqual(['code-Brumbung']);
});

test('says what to try when nothing matches', async () => {
  await type('tidak ada');
  expect(element.querySelector('.pcm-search-empty')?.textContent).toContain('Tidak ada desa/kelurahan yang cocok dengan “tidak ada”.');
  expect(status()).toBe('Tidak ada desa/kelurahan yang cocok dengan “tidak ada”. Coba sebagian nama, ejaan lain, atau awal kode seperti 33.16.08.');
  expect(input().getAttribute('aria-expanded')).toBe('false');
});

test('closes its list with the first Escape, empties the field with the second, and leaves the third to the page', async () => {
  let heard = 0;
  const hear = (event: KeyboardEvent): void => void (heard += event.key === 'Escape' ? 1 : 0);
  document.addEventListener('keydown', hear);
  await type('x');
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect([options().length, input().value]).toEqual([0, 'x']);
  await userEvent.keyboard('{Escape}');
  await element.updateComplete;
  expect([input().value, heard]).toEqual(['', 0]);
  await userEvent.keyboard('{Escape}');
  expect(heard).toBe(1);
  document.removeEventListener('keydown', hear);
});
