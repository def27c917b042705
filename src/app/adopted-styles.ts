/** Style sheets that parts of the product bring with them, in the place where the interface stands. */
export class AdoptedStyles {
  readonly #sheets = new Map<string, CSSStyleSheet>();

  constructor(private readonly root: () => ShadowRoot | null) {}

  /** The same text is added once. */
  add(css: string): void {
    const root = this.root();
    if (!root || this.#sheets.has(css)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.#sheets.set(css, sheet);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  destroy(): void {
    const own = new Set(this.#sheets.values());
    const root = this.root();
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !own.has(sheet));
  }
}
