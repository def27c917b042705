/** Makes the page what it is without JavaScript. */
export function showNoScript(page: Document): void {
  for (const element of page.querySelectorAll('noscript')) {
    const template = page.createElement('template');
    template.innerHTML = element.textContent;
    element.replaceWith(template.content);
  }
}
