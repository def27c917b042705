import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../domain';
import { local } from './names';
import type { Actions, View } from './view';

/** Where each language's page stands, seen from another's. */
const PATHS: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  id: { id: './', en: 'en/' },
  en: { id: '../', en: './' },
};

export function header(view: View, actions: Actions): TemplateResult {
  const { t, state, release } = view;
  const here = state.lang;
  return html`<header class="pcm-header">
    <div class="pcm-title">
      <h1 class="pcm-product">${t.product}</h1>
      <p class="pcm-release">${local(view, release.title)}</p>
    </div>
    <nav class="pcm-languages" aria-label=${t.languages.label}>
      ${LANGUAGES.filter((lang) => release.languages.includes(lang)).map((lang) => {
        const { code, name } = t.languages[lang];
        const choose = (event: Event): void => {
          event.preventDefault();
          actions.setLanguage(lang);
        };
        return html`<a
          class="pcm-language"
          data-lang=${lang}
          lang=${lang}
          hreflang=${lang}
          href=${view.languagePages ? PATHS[here][lang] : `#lang=${lang}`}
          title=${name}
          aria-current=${lang === here ? 'true' : 'false'}
          @click=${choose}
          >${code}</a
        >`;
      })}
    </nav>
  </header>`;
}
