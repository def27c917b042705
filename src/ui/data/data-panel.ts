import { html, nothing, type TemplateResult } from 'lit';
import { refusalText } from '../../i18n/data-notes';
import { warningIcon } from '../icons';
import type { DataActions, DataView } from './data-view';
import { filesStep } from './files-step';
import { cancelButton } from './leave-buttons';
import { matchStep } from './match-step';
import { previewStep } from './preview-step';
import { startStep } from './start-step';

const STEPS = ['files', 'match', 'preview'] as const;

/** Own data: choosing files, the steps of an import, and what can be done with what is open. */
export function dataPanel(data: DataView, actions: DataActions): TemplateResult {
  return html`<div class="pcm-data"><p class="pcm-sr" role="status" data-data-said>${said(data)}</p>${stepper(data)}${refusals(data)}${body(data, actions)}</div>`;
}

/** Steps take each other's place: for those who do not see it, one line that stays says where one is. */
function said({ words, step, said: news }: DataView): string {
  if (step.type === 'busy') return step.text;
  if (step.type === 'start') return news;
  if (step.type === 'preview' && step.isProject) return words.previewTitle;
  return `${words.stepOf(STEPS.indexOf(step.type) + 1, STEPS.length)}: ${words.steps[step.type]}`;
}

function body(data: DataView, actions: DataActions): TemplateResult {
  const { step } = data;
  switch (step.type) {
    case 'start':
      return startStep(data, actions);
    case 'busy':
      return busy(data, step, actions);
    case 'files':
      return filesStep(data, step, actions);
    case 'match':
      return matchStep(data, step, actions);
    case 'preview':
      return previewStep(data, step, actions);
  }
}

/** Where in the import one is; a project has no steps but its preview. */
function stepper({ words, step }: DataView): TemplateResult | typeof nothing {
  const at = STEPS.findIndex((name) => name === step.type);
  if (at < 0 || (step.type === 'preview' && step.isProject)) return nothing;
  return html`<ol class="pcm-steps" aria-label=${words.stepOf(at + 1, STEPS.length)}>
    ${STEPS.map((name, index) => html`<li class="pcm-step" ?data-done=${index < at} aria-current=${index === at ? 'step' : nothing}><span class="pcm-step-number">${index + 1}</span><span class="pcm-step-name">${words.steps[name]}</span></li>`)}
  </ol>`;
}

/** Files that cannot be used: which, why, and what to do. */
function refusals({ words, refusals: list, view }: DataView): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section class="pcm-refusals" role="alert" data-refusals>
    ${warningIcon}
    <div>
      <h3 class="pcm-card-strong">${words.refusedTitle(list.length)}</h3>
      <ul class="pcm-list">${list.map(({ id, params }) => html`<li data-refusal=${id}>${refusalText[view.state.lang][id](params)}</li>`)}</ul>
      <p class="pcm-card-quiet">${words.refusedStays}</p>
    </div>
  </section>`;
}

function busy(data: DataView, { text, share }: Extract<DataView['step'], { type: 'busy' }>, actions: DataActions): TemplateResult {
  return html`<div class="pcm-busy" data-busy>
    <p>${text}</p>
    <progress class="pcm-progress" max="1" value=${share ?? nothing} aria-label=${text}></progress>
    ${cancelButton(data, actions)}
  </div>`;
}
