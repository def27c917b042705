import { html, nothing, type TemplateResult } from 'lit';
import { asAppError, type Language } from '../domain';
import { messagesFor } from '../i18n';
import { errorText } from '../i18n/notes';
import { closeIcon, warningIcon } from './icons';
import type { Actions, View } from './view';

/** What is shown in place of the map when it cannot start: what is wrong, what to do, and the text to send. */
export function errorScreen(lang: Language, error: unknown): TemplateResult {
  const { errors, product } = messagesFor(lang);
  const { id, text } = describeError(lang, error);
  return html`<div class="pcm pcm-failed" lang=${lang} data-theme="light">
    <main class="pcm-error-screen" role="alert" data-error=${id}>
      <p class="pcm-product">${product}</p>
      <h1 class="pcm-error-title">${errors.startTitle}</h1>
      <p>${text}</p>
      <p class="pcm-card-quiet">${errors.startHelp}</p>
      <p class="pcm-error-code">${error instanceof Error ? error.message : String(error)}</p>
    </main>
  </div>`;
}

/**
 * A failure that leaves the map standing: said on the map's edge until the reader closes it or chooses something else; or that what was
 * chosen is on its way.
 */
export function errorNotice({ failure, waiting, state, t }: Pick<View, 'failure' | 'waiting' | 'state' | 't'>, actions: Pick<Actions, 'dismissFailure'>): TemplateResult {
  const notice = failure === null || waiting ? nothing : failureNotice(state.lang, failure, t, actions);
  return html`<div class=${waiting ? 'pcm-error-notice pcm-waiting' : 'pcm-sr'} role="status">${waiting ? t.panels.loading : ''}</div>${notice}`;
}

function failureNotice(lang: Language, failure: Error, t: View['t'], actions: Pick<Actions, 'dismissFailure'>): TemplateResult {
  const { id, text } = describeError(lang, failure);
  return html`<div class="pcm-error-notice" role="alert" data-error=${id}>
    ${warningIcon}
    <p><strong>${t.errors.inlineTitle}.</strong> ${text}</p>
    <button type="button" class="pcm-close" data-dismiss aria-label=${t.closeMessage} title=${t.closeMessage} @click=${() => actions.dismissFailure()}>${closeIcon}</button>
  </div>`;
}

/** A map that could not start where the page made at build stands: said above it. `unasked`: the address asks for another state than it shows. */
export function errorBanner(lang: Language, error: unknown, unasked: boolean): TemplateResult {
  const { id, text } = describeError(lang, error);
  const { errors } = messagesFor(lang);
  return html`<div class="pcm pcm-error-banner" data-theme="light" lang=${lang} role="alert" data-error=${id}>
    ${warningIcon}
    <p><strong>${errors.inlineTitle}.</strong> ${text}${unasked ? html`<span data-unasked> ${errors.unasked}</span>` : nothing}</p>
  </div>`;
}

/** Machine id and sentence of any error. */
export function describeError(lang: Language, error: unknown): { readonly id: string; readonly text: string } {
  const { id, params } = asAppError(error);
  return { id, text: errorText[lang][id](params) };
}
