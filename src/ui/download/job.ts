import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../domain';
import { DOWNLOAD_MESSAGES, type DownloadMessages } from '../../i18n/download-messages';
import { errorText } from '../../i18n/notes';
import type { View } from '../view';

/** What became of a download. */
export type Job =
  | { readonly phase: 'none' }
  | { readonly phase: 'working'; readonly done: number }
  | { readonly phase: 'done'; readonly name: string; readonly bytes: number }
  /** Made, but the browser may have kept it back. */
  | { readonly phase: 'doubtful' }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly detail: string };

/** How far a download is, and what became of it, said once to those who listen. */
export function jobStatus({ state: { lang } }: Pick<View, 'state'>, job: Job): TemplateResult {
  const words = DOWNLOAD_MESSAGES[lang];
  return html`${job.phase === 'working' ? html`<progress class="pcm-download-progress" max="1" .value=${job.done} aria-label=${words.working}></progress>` : nothing}
    <p class="pcm-download-status" role="status" data-job=${job.phase}>${statusText(words, job, lang)}</p>`;
}

function statusText(words: DownloadMessages, job: Job, lang: Language): string {
  switch (job.phase) {
    case 'none':
      return '';
    case 'working':
      return words.working;
    case 'done':
      return words.done(job.name, size(job.bytes, lang));
    case 'doubtful':
      return errorText[lang]['save-doubtful']({});
    case 'cancelled':
      return words.cancelled;
    case 'failed':
      return words.failed(job.detail);
  }
}

function size(bytes: number, lang: string): string {
  const number = new Intl.NumberFormat(lang === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 });
  return bytes < 1e6 ? `${number.format(Math.max(1, Math.round(bytes / 1e3)))} kB` : `${number.format(bytes / 1e6)} MB`;
}
