import { html, nothing, type TemplateResult } from 'lit';
import { importNoteText } from '../../i18n/data-notes';
import { correctPart } from './correct-part';
import type { DataActions, DataView } from './data-view';
import { numbersPart } from './numbers-part';

/** Endings that a file dialog offers; what is inside is looked at all the same. */
const ACCEPTED = '.geojson,.json,.topojson,.zip,.kml,.kmz,.xlsx,.csv,.tsv,.txt';

/** Before an import: what can be opened, what is open, and what can be taken away. */
export function startStep(data: DataView, actions: DataActions): TemplateResult {
  const { words, own } = data;
  return html`${own === null ? html`<p>${words.lead}</p>` : openData(data, actions)}
    ${chooser(data, actions)}
    ${numbersPart(data)}
    ${correctPart(data, actions)}
    <section class="pcm-data-part">
      <h3 class="pcm-section-title">${words.takeTitle}</h3>
      ${offer('template', words.template, words.templateHint, () => actions.saveTemplate())}
      ${offer('project', words.saveProject, words.saveHint, () => actions.saveProject())}
      ${data.view.release.tags.tags.length === 0 ? nothing : offer('tags', words.tags, words.tagsHint, () => actions.saveTags())}
    </section>`;
}

function chooser({ words, own }: DataView, actions: DataActions): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    actions.open([...(input.files ?? [])]);
    // The same file may be chosen again, after it was mended.
    input.value = '';
  };
  return html`<div class="pcm-chooser">
    <label class="pcm-main-button">
      <input class="pcm-sr" type="file" multiple accept=${ACCEPTED} data-files @change=${choose} />
      <span>${words.choose}</span>
    </label>
    <p class="pcm-card-quiet pcm-or-drop">${words.orDrop}</p>
    ${own === null ? html`<dl class="pcm-formats">${words.formats.map(([what, formats]) => html`<div><dt>${what}</dt><dd>${formats}</dd></div>`)}</dl>` : nothing}
  </div>`;
}

function openData({ words, own, view }: DataView, actions: DataActions): TemplateResult {
  return html`<section class="pcm-own" data-own>
    <h3 class="pcm-card-label">${words.openTitle}</h3>
    <p class="pcm-own-title" tabindex="-1" data-step-title>${own?.title}</p>
    <p class="pcm-card-quiet">${words.linkWarning}</p>
    ${notesList(words.notesTitle, own?.notes.map(({ id, params }) => importNoteText[view.state.lang][id](params)) ?? [])}
    <button type="button" class="pcm-quiet-button" data-undo @click=${() => actions.undo()}>${words.undo}</button>
  </section>`;
}

/** Notes, folded up: their number is enough until one wants to know. */
export function notesList(title: (count: number) => string, sentences: readonly string[]): TemplateResult | typeof nothing {
  if (sentences.length === 0) return nothing;
  return html`<details class="pcm-import-notes" data-import-notes>
    <summary><span class="pcm-summary-text">${title(sentences.length)}</span></summary>
    <ul class="pcm-list">${sentences.slice(0, MOST).map((text) => html`<li>${text}</li>`)}</ul>
  </details>`;
}

/** A file of thousands of defects says nothing more with its thousandth. */
const MOST = 200;

function offer(name: string, text: string, hint: string, act: () => void): TemplateResult {
  return html`<div class="pcm-offer">
    <button type="button" class="pcm-quiet-button" data-save=${name} aria-describedby="pcm-offer-${name}" @click=${act}>${text}</button>
    <p class="pcm-card-quiet" id="pcm-offer-${name}">${hint}</p>
  </div>`;
}
