import { LANGUAGES, type Language } from '../domain';
import type { Surroundings } from './ingredients';

/** Address of the page in a language, where this page is one of those that the map is published with; null in any other page, and in a file. */
export function languagePage(lang: Language, { home, url }: Pick<Surroundings, 'home' | 'url'>): string | null {
  if (url !== 'write' || !home.languagePages) return null;
  const pages = { id: './', en: 'en/' } satisfies Record<Language, string>;
  const at = (one: Language): string => new URL(pages[one], new URL(home.site, document.baseURI)).href;
  const here = location.origin + location.pathname.replace(/index\.html$/, '');
  return here === at('id') || here === at('en') ? at(lang) : null;
}

/** The language of the page that an address is read in, or null in any other page. It changes while the page stays: whoever reads in another language gets that one's address. */
export function pageLanguage(around: Pick<Surroundings, 'home' | 'url'>): Language | null {
  const here = new URL(location.pathname.replace(/index\.html$/, ''), location.href).href;
  return LANGUAGES.find((lang) => languagePage(lang, around) === here) ?? null;
}
