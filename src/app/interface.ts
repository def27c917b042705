import { html, type TemplateResult } from 'lit';
import type { Language } from '../domain';
import { defineInterfaceElements } from '../ui/define';
import { describeError, errorScreen } from '../ui/error-screen';
import { shell } from '../ui/shell';
import type { CoverageApp } from './coverage-app';

/** The running map. */
export function renderApp(app: CoverageApp): TemplateResult {
  return shell(app.view(), app.actions, app.stage.element);
}

/** A map that could not start. What the page already shows stays, with the error over it. */
export function renderFailure(error: Error, lang: Language, hasFirstFrame: boolean): TemplateResult {
  if (!hasFirstFrame) return errorScreen(lang, error);
  const { id, text } = describeError(lang, error);
  return html`<slot name="first-frame"></slot>
    <div class="pcm" data-theme="light" lang=${lang}><div class="pcm-error-notice pcm-error-over" role="alert" data-error=${id}><p>${text}</p></div></div>`;
}

/** An error as other pages hear of it. */
export function errorDetail(lang: Language, error: Error): { readonly id: string; readonly text: string } {
  return describeError(lang, error);
}

/** Registers the small elements that the templates use. */
export function defineInterface(): void {
  defineInterfaceElements();
}
