import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { dataMessages } from '../../i18n/data-messages';
import type { VillageChoice } from './data-view';
import { defineVillageChoice, VillageChoiceElement } from './village-choice-element';

defineVillageChoice();
defineVillageChoice();

const many = (count: number): readonly VillageChoice[] => Array.from({ length: count }, (_, index) => ({ code: `33.${index}`, name: `Desa ${index}`, kecamatan: `Kec ${index % 7}` }));

let element: VillageChoiceElement;
let chosen: string[] = [];

async function shownWith(villages: readonly VillageChoice[], current: string | null = null): Promise<HTMLSelectElement> {
  chosen = [];
  element = new VillageChoiceElement();
  Object.assign(element, { villages, chosen: current, words: dataMessages.id, label: 'Desa lain', empty: 'pilih desa…', choose: (code: string) => chosen.push(code) });
  document.body.append(element);
  await element.updateComplete;
  const select = element.querySelector('select');
  if (!select) throw new Error('There is no select');
  return select;
}

const codes = (): readonly string[] => [...element.querySelectorAll('option')].map(({ value }) => value);

afterEach(() => element.remove());

test('few villages are all in the select, by sub-district', async () => {
  const select = await shownWith(many(20));
  expect(codes()).toHaveLength(21);
  expect(select.querySelectorAll('optgroup')).toHaveLength(7);
  expect(element.querySelector('input')).toBeNull();
  await userEvent.selectOptions(select, '33.5');
  expect(chosen).toEqual(['33.5']);
});

test('of many, those that hold what is typed, in name, sub-district or code, and never too many', async () => {
  const select = await shownWith(many(5000), '33.7');
  expect(codes()).toEqual(['', '33.7']);
  const input = element.querySelector('input');
  if (!input) throw new Error('There is nothing to type in');
  await userEvent.fill(input, 'desa 4321');
  await element.updateComplete;
  expect(codes()).toEqual(expect.arrayContaining(['33.4321', '33.7']));
  await userEvent.selectOptions(select, '33.4321');
  expect(chosen).toEqual(['33.4321']);
  await userEvent.fill(input, 'KEC 3');
  await element.updateComplete;
  expect(codes().length).toBeGreaterThan(40);
  expect(codes().length).toBeLessThan(80);
  await userEvent.fill(input, 'tidak ada');
  await element.updateComplete;
  expect(codes()).toEqual(['', '33.7']);
});
