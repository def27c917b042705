import { html, type TemplateResult } from 'lit';
import type { Language } from '../domain';
import { defineInterfaceElements } from '../ui/define';
import { describeError, errorBanner, errorScreen } from '../ui/error-screen';
import { shell } from '../ui/shell';
import type { CoverageApp } from './coverage-app';

/** The running map. */
export function renderApp(app: CoverageApp): TemplateResult {
  const { view, parts } = app.screen.value;
  return shell(view, app.actions, app.stage.element, parts);
}

/** A map that could not start. What the page already shows stays, with the error above it. */
export function renderFailure(error: Error, lang: Language, hasFirstFrame: boolean): TemplateResult {
  return hasFirstFrame ? html`${errorBanner(lang, error)}<slot name="first-frame"></slot>` : errorScreen(lang, error);
}

/** An error as other pages hear of it. */
export function errorDetail(lang: Language, error: Error): { readonly id: string; readonly text: string } {
  return describeError(lang, error);
}

/** Registers the small elements that the templates use. */
export function defineInterface(): void {
  defineInterfaceElements();
}
