import { html, nothing, type TemplateResult } from 'lit';
import { DOWNLOAD_MESSAGES, type DownloadMessages } from '../../i18n/download-messages';
import { villageName } from '../names';
import type { View } from '../view';
import { FORMS, formOf, PURPOSES, type Choice, type Form, type Purpose } from './choice';
import { jobStatus, type Job } from './job';

/** What of the reader's own is in a file. */
export interface Held {
  readonly data: boolean;
  readonly plan: boolean;
}

export interface DownloadModel {
  readonly choice: Choice;
  readonly job: Job;
  /** What the file would hold, in words. */
  readonly filter: string;
  readonly plan: boolean;
  /** What a copy of the map as one file would hand on. */
  readonly inCopy: Held;
}

export interface DownloadActions {
  choosePurpose(purpose: Purpose): void;
  chooseForm(form: Form): void;
  setHxl(hxl: boolean): void;
  start(): void;
  cancel(): void;
  print(): void;
}

/** First what the file is for, then the form that it has; one button. */
export function downloadPanel(view: View, model: DownloadModel, actions: DownloadActions): TemplateResult {
  const words = DOWNLOAD_MESSAGES[view.state.lang];
  const { choice, job } = model;
  const form = formOf(choice, view.detail !== null);
  const working = job.phase === 'working';
  const inside = form === 'html' ? words.handsOn(model.inCopy) : model.plan ? words.planInside : null;
  return html`<div class="pcm-download" data-download>
    <fieldset class="pcm-fieldset">
      <legend class="pcm-card-label">${words.what}</legend>
      ${PURPOSES.map((purpose) => purposeRow(words, purpose, choice.purpose === purpose, working, actions))}
    </fieldset>
    <div class="pcm-download-form" role="group" aria-label=${words.options}>
      <div class="pcm-segments">${formsOf(view, choice.purpose).map((one) => formButton(view, words, one, one === form, working, actions))}</div>
      <p class="pcm-card-quiet">${words.details[detailOf(form)]}</p>
      ${
        form === 'csv'
          ? html`<label class="pcm-check"><input type="checkbox" data-hxl .checked=${choice.hxl} ?disabled=${working} @change=${() => actions.setHxl(!choice.hxl)} /><span>${words.hxl}</span></label>`
          : nothing
      }
    </div>
    <p class="pcm-download-holds">${words.holds(model.filter)}${inside === null ? nothing : html`<br /><strong data-inside>${inside}</strong>`}</p>
    <button type="button" class="pcm-download-button" data-start ?data-working=${working} @click=${() => (working ? actions.cancel() : actions.start())}>
      ${working ? words.cancel : words.make(formatName(form))}
    </button>
    ${choice.purpose === 'paper' ? html`<button type="button" class="pcm-quiet-button" data-print ?disabled=${working} @click=${() => actions.print()}>${words.print}</button>` : nothing}
    ${jobStatus(view, job)}
  </div>`;
}

function purposeRow(words: DownloadMessages, purpose: Purpose, chosen: boolean, working: boolean, actions: DownloadActions): TemplateResult {
  const { name, hint } = words.purposes[purpose];
  return html`<label class="pcm-purpose" ?data-chosen=${chosen}>
    <input type="radio" name="pcm-purpose" data-purpose=${purpose} .checked=${chosen} ?disabled=${working} @change=${() => actions.choosePurpose(purpose)} />
    <span><strong class="pcm-purpose-name">${name}</strong> <span class="pcm-purpose-hint">${hint}</span></span>
  </label>`;
}

function formButton(view: View, words: DownloadMessages, form: Form, chosen: boolean, working: boolean, actions: DownloadActions): TemplateResult {
  return html`<button type="button" class="pcm-segment" data-form=${form} aria-pressed=${String(chosen)} ?disabled=${working} @click=${() => actions.chooseForm(form)}>
    ${formName(view, words, form)}
  </button>`;
}

function formsOf(view: View, purpose: Purpose): readonly Form[] {
  return FORMS[purpose].filter((form) => (form === 'village' ? view.detail !== null : form === 'story' ? view.release.story.length > 0 : true));
}

function formName(view: View, words: DownloadMessages, form: Form): string {
  switch (form) {
    case 'view':
      return words.thisView;
    case 'story':
      return words.wholeStory;
    case 'village':
      return view.detail === null ? '' : words.villagePage(villageName(view, view.detail.village));
    default:
      return formatName(form);
  }
}

function formatName(form: Form): string {
  switch (form) {
    case 'view':
    case 'story':
      return 'PPTX';
    case '4k':
      return 'PNG 4K';
    case 'a4':
    case 'a3':
      return `PDF ${form.toUpperCase()}`;
    case 'village':
      return 'PDF';
    case 'geojson':
      return 'GeoJSON';
    default:
      return form.toUpperCase();
  }
}

function detailOf(form: Form): keyof DownloadMessages['details'] {
  return form === 'view' || form === 'story' ? 'pptx' : form;
}
