import type { Page } from 'playwright';

/** How many distances the slider is drawn over, from 0.5 to 10 km. */
export const DRAG_STEPS = 96;

/** Draws the slider of reach, which stands in the page, from end to end, a frame for each distance. Resolves with the distances that were answered, in turn. */
export function dragReach(page: Page): Promise<number[]> {
  return page.locator('[data-reach]').evaluate(async (slider: HTMLInputElement, steps: number) => {
    const kms: string[] = [];
    const root = slider.getRootNode() as ShadowRoot;
    new MutationObserver(() => {
      const km = root.querySelector('[data-reach-km]')?.getAttribute('data-reach-km');
      if (km && kms.at(-1) !== km) kms.push(km);
    }).observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-reach-km'] });
    for (let step = 5; step < 5 + steps; step += 1) {
      slider.value = String(step / 10);
      slider.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 16)));
    }
    return kms.map(Number);
  }, DRAG_STEPS);
}
