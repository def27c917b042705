import type { Page } from 'playwright';

/**
 * What is wrong with the places of an embed's words: parts that lie on one another, and words that are cut or stand outside. Words of
 * the map itself are its own business.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('program-coverage-map')?.shadowRoot;
    const frame = root?.querySelector('.pcm-embed-frame');
    if (!root || !frame) return ['There is no embed.'];
    const faults: string[] = [];
    const selectors = ['.pcm-embed-head', '.pcm-legend', '.pcm-credits', '[data-map]'];
    const plan = document.querySelector('program-coverage-map')?.state.plan;
    if (plan && plan.add.length + plan.remove.length > 0) selectors.push('[data-plan-badge]');
    const parts = selectors.flatMap((selector) => {
      const element = root.querySelector(selector);
      return element ? [{ selector, element, words: selector === '[data-map]' ? [] : wordsOf(element) }] : [];
    });
    if (parts.length < selectors.length) faults.push('A part is missing.');
    const { width = 0, height = 0 } = root.querySelector('[data-map]')?.getBoundingClientRect() ?? {};
    if (Math.min(width, height) < 100) faults.push(`The map has only ${width} × ${height} px.`);
    for (const { selector, element, words } of parts) {
      const own = element.getBoundingClientRect();
      const all = frame.getBoundingClientRect();
      for (const { text, box, cutBy } of words) {
        if (cutBy !== null) faults.push(`${selector}: “${text}” is cut by ${cutBy}`);
        if (!isWithin(box, own) || !isWithin(box, all)) faults.push(`${selector}: “${text}” stands outside`);
      }
      for (const other of parts) {
        if (other.selector === selector) continue;
        const at = other.element.getBoundingClientRect();
        const hit = words.find(({ box }) => lies(box, at));
        if (hit) faults.push(`${selector}: “${hit.text}” lies on ${other.selector}`);
      }
    }
    return faults;

    function wordsOf(part: Element): readonly { readonly text: string; readonly box: DOMRect; readonly cutBy: string | null }[] {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const words = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        // Words for readers of screens stand nowhere.
        if (!holder || text === '' || holder.closest('.pcm-sr') || !holder.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width > 0) words.push({ text: text.slice(0, 40), box, cutBy: hiderOf(holder, part, box) });
      }
      return words;
    }

    /** The first thing around words that hides some of them. */
    function hiderOf(holder: Element, part: Element, box: DOMRect): string | null {
      for (let around: Element | null = holder; around && around !== part.parentElement; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible' || around instanceof SVGElement) continue;
        if (!isWithin(box, around.getBoundingClientRect())) return around.className;
      }
      return null;
    }

    function isWithin(inner: DOMRect, outer: DOMRect): boolean {
      return inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 2 && inner.bottom <= outer.bottom + 2;
    }

    function lies(one: DOMRect, other: DOMRect): boolean {
      return one.left < other.right - 1 && one.right > other.left + 1 && one.top < other.bottom - 1 && one.bottom > other.top + 1;
    }
  });
}
