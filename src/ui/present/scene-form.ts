import { html, type TemplateResult } from 'lit';
import { LANGUAGES, type Language, type Scene } from '../../domain';
import { SCENES_MESSAGES } from '../../i18n/scenes-messages';
import type { SceneWords } from '../../state/scene-list';
import type { View } from '../view';
import type { SceneListActions } from './scene-list-model';

/** Words of a scene, in the reader's language and, when wanted, in the other. `scene` null: a new one. */
export function sceneForm(view: View, scene: Scene | null, actions: Pick<SceneListActions, 'keep' | 'write'>): TemplateResult {
  const { lang } = view.state;
  const t = SCENES_MESSAGES[lang];
  const other = LANGUAGES.find((one) => one !== lang) ?? lang;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (event.currentTarget instanceof HTMLFormElement) actions.keep(wordsOf(new FormData(event.currentTarget), lang));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The form is what lies on top: the panel around it stays open.
    event.preventDefault();
    event.stopPropagation();
    actions.write(null);
  };
  return html`<form class="pcm-scene-form" data-scene-form aria-label=${scene === null ? t.form.addTitle : t.form.editTitle(scene.title[lang])} @submit=${onSubmit} @keydown=${onKey}>
    <p class="pcm-scene-title">${scene === null ? t.form.addTitle : t.form.editTitle(scene.title[lang])}</p>
    ${fields(view, scene, lang, true)}
    <details class="pcm-scene-other">
      <summary><span class="pcm-text-link">${t.form.other}</span></summary>
      <p class="pcm-card-quiet">${t.form.otherHint}</p>
      ${fields(view, scene, other, false)}
    </details>
    <p class="pcm-card-quiet">${t.form.figures}</p>
    <div class="pcm-scene-tools">
      <button type="submit" class="pcm-quiet-button" data-scene-keep>${t.form.keep}</button>
      <button type="button" class="pcm-quiet-button" data-scene-cancel @click=${() => actions.write(null)}>${t.form.cancel}</button>
    </div>
  </form>`;
}

/** Lengths as a scene file allows them. */
function fields({ state }: View, scene: Scene | null, lang: Language, needed: boolean): TemplateResult {
  const t = SCENES_MESSAGES[state.lang].form;
  return html`<label class="pcm-field" lang=${state.lang}>
      <span class="pcm-card-label">${t.title}</span>
      <input class="pcm-field-input" name="title-${lang}" maxlength="200" lang=${lang} ?required=${needed} .value=${scene?.title[lang] ?? ''} />
    </label>
    <label class="pcm-field" lang=${state.lang}>
      <span class="pcm-card-label">${t.text}</span>
      <textarea class="pcm-field-input" name="text-${lang}" maxlength="2000" rows="4" lang=${lang} .value=${scene?.text[lang] ?? ''}></textarea>
    </label>`;
}

/** What is left empty in one language stands as in the language that was written. */
export function wordsOf(form: { get(name: string): unknown }, lang: Language): SceneWords {
  const read = (name: string, one: Language): string => {
    const value = form.get(`${name}-${one}`);
    return typeof value === 'string' ? value.trim() : '';
  };
  const written = (name: string): Readonly<Record<Language, string>> => ({
    id: read(name, 'id') || read(name, lang),
    en: read(name, 'en') || read(name, lang),
  });
  return { title: written('title'), text: written('text') };
}
