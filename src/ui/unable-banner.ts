import { html, type TemplateResult } from 'lit';
import type { Language } from '../domain';
import { messagesFor } from '../i18n';
import { UNABLE_MESSAGES } from '../i18n/unable-messages';
import { warningIcon } from './icons';

/** What the page made at build says of itself where its code does not come; `boot.js` shows it. */
export function unableBanner(lang: Language): TemplateResult {
  const { title, help } = UNABLE_MESSAGES[lang];
  return html`<div class="pcm pcm-error-banner" data-theme="light" lang=${lang} role="alert">
    ${warningIcon}
    <p><strong>${title}.</strong> ${help}<span data-unasked> ${messagesFor(lang).errors.unasked}</span></p>
  </div>`;
}
