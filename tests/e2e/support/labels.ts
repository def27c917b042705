import type { Page } from 'playwright';

export interface ShownLabel {
  readonly text: string;
  /** Middle of the label in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** The map's labels that show, in the order of their text. Two labels may have the same text. */
export async function shownLabels(page: Page): Promise<ShownLabel[]> {
  const labels = await page.locator('[data-label]').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const shows = width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      return shows ? [{ text, x: left + width / 2, y: top + height / 2 }] : [];
    }),
  );
  return labels.toSorted((a, b) => a.text.localeCompare(b.text) || a.x - b.x || a.y - b.y);
}
