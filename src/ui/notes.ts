import { html, nothing, type TemplateResult } from 'lit';
import { noteSentence } from '../i18n/notes';
import { warningIcon } from './icons';
import type { View } from './view';

/** ⚠ with the number of notes; opens their list. A native disclosure, so that it works before and without JavaScript. */
export function notesButton(view: View): TemplateResult | typeof nothing {
  if (view.notes.length === 0) return nothing;
  return html`<details class="pcm-notes" data-notes>
    <summary class="pcm-notes-button">${warningIcon}<span>${view.t.notes.count(view.notes.length)}</span></summary>
    <div class="pcm-notes-list">${notesList(view)}</div>
  </details>`;
}

export function notesList({ notes, state, t }: Pick<View, 'notes' | 'state' | 't'>): TemplateResult {
  return html`<ul class="pcm-list">
    ${notes.map((note) => html`<li>${noteSentence(state.lang, note, t.record)}</li>`)}
  </ul>`;
}
