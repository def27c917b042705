import type { Language } from '../domain';
import type { Surroundings } from './ingredients';

/** Address of the page in a language, where this page is one of those that the map is published with; null in any other page, and in a file. */
export function languagePage(lang: Language, { home, url }: Pick<Surroundings, 'home' | 'url'>): string | null {
  if (url !== 'write' || !home.languagePages) return null;
  const pages = { id: './', en: 'en/' } satisfies Record<Language, string>;
  const at = (one: Language): string => new URL(pages[one], new URL(home.site, document.baseURI)).href;
  const here = location.origin + location.pathname.replace(/index\.html$/, '');
  return here === at('id') || here === at('en') ? at(lang) : null;
}
