/**
 * What had the focus may have moved or gone: it goes on where the work goes on, once what has changed stands in the page. The first of
 * `selectors` that is there then gets it.
 */
export function keepFocus(root: () => ParentNode | null, ...selectors: readonly string[]): void {
  setTimeout(() => {
    for (const selector of selectors) {
      const element = root()?.querySelector<HTMLElement>(selector);
      if (element) return element.focus();
    }
  });
}
