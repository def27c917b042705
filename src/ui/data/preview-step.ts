import { html, nothing, type TemplateResult } from 'lit';
import { importNoteText } from '../../i18n/data-notes';
import type { DataActions, DataView, ImportStep } from './data-view';
import { cancelButton, leaveButtons } from './leave-buttons';
import { notesList } from './start-step';

/** A second map with the data as it would be; the open one is untouched until this is accepted. */
export function previewStep(data: DataView, step: Extract<ImportStep, { type: 'preview' }>, actions: DataActions): TemplateResult {
  const { words, view } = data;
  return html`<h3 class="pcm-section-title" tabindex="-1" data-step-title>${words.previewTitle}</h3>
    <div class="pcm-preview" role="img" aria-label=${words.previewMap} data-preview-map><div class="pcm-map">${step.map}</div></div>
    <p class="pcm-preview-headline">${step.headline}</p>
    <p class="pcm-card-quiet">${words.previewFacts(step.villages, step.activities, step.programs)}${step.leftOut > 0 ? html` · ${words.leftOut(step.leftOut)}` : nothing}</p>
    ${notesList(words.notesTitle, step.notes.map(({ id, params }) => importNoteText[view.state.lang][id](params)))}
    <div class="pcm-step-buttons">
      ${step.isProject ? cancelButton(data, actions) : leaveButtons(data, actions)}
      <button type="button" class="pcm-main-button" data-accept @click=${() => actions.accept()}>${words.accept}</button>
    </div>`;
}
