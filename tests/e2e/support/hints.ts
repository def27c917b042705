import type { Frame, Page } from 'playwright';
import { until } from '../../support/until';

/**
 * Looks from now on at the hint on how the map is moved, which is shown for a moment only: what it returns waits until such words have
 * been shown.
 */
export async function watchHints(where: Page | Frame): Promise<(words: RegExp) => Promise<unknown>> {
  await where.evaluate(() => {
    const hint = document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('.map-hint');
    if (!hint) throw new Error('The map has no place for a hint.');
    const seen: string[] = [];
    Object.assign(globalThis, { hintsSeen: seen });
    new MutationObserver(() => {
      if (hint.hasAttribute('data-shown')) seen.push(hint.textContent ?? '');
    }).observe(hint, { attributes: true, attributeFilter: ['data-shown'] });
  });
  const seen = (): Promise<readonly string[]> => where.evaluate(() => Reflect.get(globalThis, 'hintsSeen') as string[]);
  return (words) => until(async () => (await seen()).some((hint) => words.test(hint)), { what: `the hint ${words}` });
}
