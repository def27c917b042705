import { describe, expect } from 'vitest';
import type { Page } from 'playwright';
import { until } from '../support/until';
import { interactive, shown, stateOf } from './support/element';
import { pointAtRest } from './support/map-point';
import { test } from './support/visit';

const BLUNGUN = '33.16.08.2001';
const CABAK = '33.16.07.2002';
/** A look at the north of the scope, where few villages lie. */
const NORTH = '#map=13/-6.87/111.46';
const DESK = { viewport: { width: 1280, height: 720 } };

/** Where a village's point stands in the part of the map that no card covers, as shares of its width and height. */
async function placeInFree(page: Page, code: string): Promise<{ across: number; down: number }> {
  const { x, y } = await pointAtRest(page, code);
  const map = await shown(page, '[data-map]').boundingBox();
  const card = page.locator('[data-card]:visible');
  const right = (await card.count()) > 0 && (map?.width ?? 0) > 600 ? ((await card.boundingBox())?.x ?? 0) : (map?.x ?? 0) + (map?.width ?? 0);
  return { across: (x - (map?.x ?? 0)) / (right - (map?.x ?? 0)), down: (y - (map?.y ?? 0)) / (map?.height ?? 1) };
}

async function search(page: Page, words: string): Promise<void> {
  await shown(page, '[data-search]').fill(words);
  await page.keyboard.press('Enter');
  await until(async () => (await stateOf(page)).village !== null, { what: 'the village found' });
}

/** `edge`: share of the free part that is edge. A village's point lies beside its middle, so that after a step of zoom it may stand near one. */
async function expectInView(page: Page, code: string, edge = 0.1): Promise<void> {
  const { across, down } = await placeInFree(page, code);
  for (const share of [across, down]) {
    expect(share).toBeGreaterThan(edge);
    expect(share).toBeLessThan(1 - edge);
  }
}

describe('a village that is chosen by its name', () => {
  test.for([
    { screen: 'desk', context: DESK },
    { screen: 'phone', context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ])('comes into view on a $screen when it is searched, as one step of the history', async ({ context }, { visit }) => {
    const page = await visit({ path: `/${NORTH}`, context });
    await interactive(page);
    await search(page, 'blungun');
    await expectInView(page, BLUNGUN);
    const { view } = await stateOf(page);
    // Not closer than it was: so much further away as shows all of it.
    expect(view?.zoom).toBeLessThan(13);
    await until(async () => !page.url().includes('map=13/-6.87/'), { what: 'the new view in the link' });
    await page.goBack();
    if ('isMobile' in context) {
      // The first step back closes the sheet that the card came in, and takes back nothing else.
      await until(() => page.evaluate(() => history.state === null), { what: 'the sheet’s step to be left' });
      expect((await stateOf(page)).view).toEqual(view);
      await page.goBack();
    }
    await until(async () => (await stateOf(page)).view?.lat === -6.87, { what: 'the view before' });
    expect((await stateOf(page)).village).toBeNull();
  });

  test('comes back into view when it is searched again', async ({ visit }) => {
    const page = await visit({ path: `/${NORTH}&village=${BLUNGUN}`, context: DESK });
    await interactive(page);
    expect((await placeInFree(page, BLUNGUN)).down).toBeGreaterThan(1);
    await search(page, 'blungun');
    await until(async () => (await placeInFree(page, BLUNGUN)).down < 0.9, { what: 'the village in view' });
    await expectInView(page, BLUNGUN);
  });

  test('comes into view from the table and from the card of its neighbour', async ({ visit }) => {
    const page = await visit({ path: `/${NORTH}`, context: DESK });
    await interactive(page);
    await shown(page, 'button[data-panel="table"]').click();
    await shown(page, `tr[data-village="${BLUNGUN}"]`).click();
    await until(async () => (await stateOf(page)).village === BLUNGUN, { what: 'the selection' });
    await expectInView(page, BLUNGUN);
    const link = page.locator('[data-card] .pcm-neighbour button').first();
    await link.click();
    await until(async () => (await stateOf(page)).village !== BLUNGUN, { what: 'the neighbour' });
    await expectInView(page, (await stateOf(page)).village ?? '');
  });

  test('leaves the map where it is when it is in view already', async ({ visit }) => {
    const page = await visit({ path: '/#map=11/-7.0/111.53', context: DESK });
    await interactive(page);
    const before = await pointAtRest(page, '33.16.08.1013');
    await search(page, 'brumbung');
    expect(await pointAtRest(page, '33.16.08.1013')).toEqual(before);
  });
});

test('a click on the map leaves a map that somebody has moved where it is, at its edge, too', async ({ visit }) => {
  const page = await visit({ path: '/#map=12.4/-7.03/111.53', context: DESK });
  await interactive(page);
  const map = await shown(page, '[data-map]').boundingBox();
  const before = await pointAtRest(page, BLUNGUN);
  await page.mouse.click((map?.x ?? 0) + (map?.width ?? 0) - 30, (map?.y ?? 0) + (map?.height ?? 0) / 2);
  await until(async () => (await stateOf(page)).village !== null, { what: 'the village clicked' });
  expect(await pointAtRest(page, BLUNGUN)).toEqual(before);
});

test.for(['33.16.07.2005', '33.16.08.2011'])('steps of zoom keep %s in what its card leaves free', async (code, { visit }) => {
  const page = await visit({ path: `/#village=${code}`, context: DESK });
  await interactive(page);
  for (const zoom of [1, 2]) {
    const before = (await stateOf(page)).view?.zoom ?? -1;
    await shown(page, '[data-zoom="in"]').click();
    await until(async () => ((await stateOf(page)).view?.zoom ?? -1) > before, { what: `step ${zoom}` });
    await expectInView(page, code, 0.01);
  }
});

test('the tip goes when the map makes room for a card under a pointer that stays', async ({ visit }) => {
  const page = await visit({ context: DESK });
  await interactive(page);
  const before = await pointAtRest(page, CABAK);
  await until(async () => {
    // What is drawn anew takes the tip away until the pointer moves on.
    for (const aside of [1, 0]) await page.mouse.move(before.x + aside, before.y);
    return (await page.locator('.map-tip:visible').count()) > 0;
  }, { what: 'the tip' });
  await page.mouse.click(before.x, before.y);
  await until(() => shown(page, '[data-card]').isVisible(), { what: 'the card' });
  expect((await pointAtRest(page, CABAK)).x).toBeLessThan(before.x - 20);
  expect(await page.locator('.map-tip:visible').count()).toBe(0);
});
