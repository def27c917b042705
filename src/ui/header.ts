import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language } from '../domain';
import { shownScene } from '../state/scenes';
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
      ${subtitle(view, actions)}
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

/** What is shown: the release. Whoever opens a scene's link reads which scene it is; what it tells is a click away, but not on paper. */
function subtitle(view: View, actions: Actions): TemplateResult {
  const { state, release, surface, t } = view;
  const scene = surface.presented === null ? shownScene(state, release) : null;
  if (scene === null) return html`<p class="pcm-release">${local(view, release.title)}</p>`;
  if (view.printing) return html`<p class="pcm-release">${local(view, release.title)} · ${local(view, scene.title)}</p>`;
  const read = (): void => {
    actions.open('story');
    actions.setSheet('open');
  };
  return html`<button type="button" class="pcm-release pcm-scene-line" data-scene-line aria-expanded=${String(surface.panel === 'story')} @click=${read}>
    <span class="pcm-scene-story">${t.panels.story}: </span><strong>${local(view, scene.title)}</strong>
  </button>`;
}
