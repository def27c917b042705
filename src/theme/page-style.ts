/**
 * The page's own style sheets as one for use inside an element: the published pages have the styles of their first frame already,
 * which are those of the running map, too. Sheets of other hosts, e.g. of a browser's extension, are left aside.
 */
export function pageStyle(page: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...page.styleSheets].flatMap(rulesOf).join('\n'));
  return sheet;
}

function rulesOf(sheet: CSSStyleSheet): readonly string[] {
  try {
    // A constructed sheet imports nothing: what is imported takes the place of the import.
    return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSImportRule ? (rule.styleSheet ? rulesOf(rule.styleSheet) : []) : rule.cssText));
  } catch {
    return [];
  }
}
