import { html, type TemplateResult } from 'lit';
import type { Language } from '../domain';
import { defineInterfaceElements } from '../ui/define';
import { describeError, errorBanner, errorScreen } from '../ui/error-screen';
import { shell } from '../ui/shell';
import type { RunningMap } from './running-map';

/** The running map. */
export function renderMap(map: RunningMap): TemplateResult {
  const { view, parts } = map.screen.value;
  return shell(view, map.actions, map.stage.element, parts);
}

/** A map that could not start. What the page already shows stays, with the error above it. */
export function renderFailure(error: Error, lang: Language, { hasFirstFrame, unasked }: { readonly hasFirstFrame: boolean; readonly unasked: boolean }): TemplateResult {
  return hasFirstFrame ? html`${errorBanner(lang, error, unasked)}<slot name="first-frame"></slot>` : errorScreen(lang, error);
}

/** An error as other pages hear of it. */
export function errorDetail(lang: Language, error: Error): { readonly id: string; readonly text: string } {
  return describeError(lang, error);
}

/** Registers the small elements that the templates use. */
export function defineInterface(): void {
  defineInterfaceElements();
}
