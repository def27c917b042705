import { expect, test } from 'vitest';
import { viewWith } from '../../tests/support/view';
import { tipLines } from './tip-lines';

const over = async (hover: string, lang: 'id' | 'en') => {
  const view = await viewWith({ state: { lang } });
  return tipLines({ ...view, emphasis: { ...view.emphasis, hover } });
};

test('the tip says a village’s name, its programmes, and what the mark on it stands for', async () => {
  expect(await over('33.16.08.2017', 'id')).toEqual(['Nglarohgunung', 'Peternakan', '◇ lokakarya penutup, 2014']);
  expect(await over('33.16.08.2017', 'en')).toEqual(['Nglarohgunung', 'Livestock', '◇ closing workshop, 2014']);
});

test('it speaks of no event where there was none, and of what is inferred', async () => {
  expect(await over('33.16.07.2007', 'id')).toEqual(['Singonegoro', 'UMKM (disimpulkan)']);
});
