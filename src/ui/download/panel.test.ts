import { expect, test } from 'vitest';
import { viewWith, words } from '../../../tests/support/view';
import { FIRST_CHOICE, type Purpose } from './choice';
import { downloadPanel, type Held } from './panel';

const ignore = (): void => undefined;
const ACTIONS = { choosePurpose: ignore, chooseForm: ignore, setHxl: ignore, start: ignore, cancel: ignore, print: ignore };

/** What the panel says before a file of this purpose is made. */
async function said(lang: 'id' | 'en', purpose: Purpose, inCopy: Held): Promise<string> {
  const model = { choice: { ...FIRST_CHOICE, purpose }, job: { phase: 'none' }, filter: '', plan: inCopy.plan, inCopy } as const;
  return words(downloadPanel(await viewWith({ state: { lang } }), model, ACTIONS));
}

test('who makes a copy is told before that it hands on the own data, the plan, or both', async () => {
  expect(await said('id', 'offline', { data: true, plan: false })).toContain('Salinan ini memuat data yang Anda buka: siapa pun yang menerima berkasnya menerima datanya.');
  expect(await said('en', 'offline', { data: true, plan: false })).toContain('This copy will hold the data that you opened: whoever gets the file gets the data.');
  expect(await said('id', 'offline', { data: false, plan: true })).toContain('Salinan ini memuat rencana Anda: siapa pun yang menerima berkasnya menerima rencananya.');
  expect(await said('en', 'offline', { data: false, plan: true })).toContain('This copy will hold your plans: whoever gets the file gets the plans.');
  expect(await said('id', 'offline', { data: true, plan: true })).toMatch(/data yang Anda buka dan rencana Anda: .* menerima keduanya/);
  expect(await said('en', 'offline', { data: true, plan: true })).toMatch(/the data that you opened and your plans: .* gets both/);
});

test('nothing is said of it where nothing goes along, or the file is no copy', async () => {
  for (const lang of ['id', 'en'] as const) {
    expect(await said(lang, 'offline', { data: false, plan: false })).not.toMatch(/Salinan ini memuat|This copy will hold/);
    expect(await said(lang, 'data', { data: true, plan: true })).not.toMatch(/Salinan ini memuat|This copy will hold/);
  }
});
