import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramEvent, Scene } from '../../domain';
import { PRESENT_MESSAGES, type PresentMessages } from '../../i18n/present-messages';
import { atStart } from '../../i18n/words';
import { sceneWords } from '../../state/scenes';
import { sceneState } from '../../state/url-hash';
import { shownCredits } from '../credits';
import { closeIcon, fitIcon } from '../icons';
import { local } from '../names';
import { villageLines } from '../tip-lines';
import type { View } from '../view';
import { nextIcon, previousIcon } from './icons';
import { presentLegend } from './present-legend';
import { sceneFigure, type SceneFigure } from './scene-figure';

/** What a presentation shows now. */
export interface Presented {
  readonly scene: Scene;
  readonly event: ProgramEvent | null;
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
  readonly black: boolean;
  /** Does the map fill the whole screen, or only the window? */
  readonly full: boolean;
  /** The browser has refused a full screen, perhaps because a frame may not have one; `ownTab`: address that shows the same outside of it, where there is one; `mayOpen`: a sandbox will not keep it from being opened. null: it has not. */
  readonly refused: { readonly inFrame: boolean; readonly ownTab: { readonly address: string; readonly mayOpen: boolean } | null } | null;
}

/** What a presenter can do. */
export interface PresentActions {
  readonly next: () => void;
  readonly previous: () => void;
  readonly fill: () => void;
  readonly leave: () => void;
  readonly endBlack: () => void;
  /** The words about a refused full screen have been read. */
  readonly dismiss: () => void;
}

/** Letters of a title that are set smaller: two lines of a projector's column hold no more. */
const LONG_TITLE = 48;

/**
 * Words, figures and controls around the map, in type for the last row of a hall. The map is not in here: `present.css` places the
 * stage, which stays where it is in the page, among these parts.
 */
export function presentScreen(view: View, presented: Presented, actions: PresentActions): TemplateResult {
  const { state, f, report, planReport } = view;
  const t = PRESENT_MESSAGES[state.lang];
  const { scene, event, at, of, black } = presented;
  const { title, text } = sceneWords({ scene, report, planReport, event }, state.lang, f.count);
  const figure = sceneFigure(view, scene, event);
  return html`<section class="pcm-present" aria-label=${t.screen} data-present>
    <div class="pcm-present-head">
      ${planReport ? html`<p class="pcm-present-plan">${t.plan}</p>` : nothing}
      <h1 class="pcm-present-title" tabindex="-1" data-present-title ?data-long=${title.length > LONG_TITLE}>${title}</h1>
      ${figure === null ? nothing : figureText(figure)}
    </div>
    <div class="pcm-present-text" data-present-text ?data-alone=${figure === null}><p>${text}</p></div>
    ${chosenVillage(view, scene)} ${presentLegend(view)}
    <div class="pcm-present-foot">
      <p class="pcm-present-credits">${atStart(local(view, view.release.disclaimer))} · ${shownCredits(view).map(({ line }) => local(view, line)).join(' · ')}</p>
      ${controls(view, presented, actions)}
    </div>
    ${presented.refused ? refusal(t, presented.refused, actions) : nothing}
    ${black ? html`<div class="pcm-present-black" data-present-black @click=${actions.endBlack}></div>` : nothing}
    <p class="pcm-sr" aria-live="polite" data-present-live>${black ? t.blackSaid : t.announce(at, of, [...(planReport ? [`${t.plan}.`] : []), `${title}.`, ...spoken(figure), text])}</p>
  </section>`;
}

function refusal(t: PresentMessages, { inFrame, ownTab }: NonNullable<Presented['refused']>, { dismiss }: PresentActions): TemplateResult {
  return html`<div class="pcm-present-refused">
    <p role="status">
      ${inFrame ? t.refusedInFrame : t.refused} ${ownTab === null ? nothing : html`<a href=${ownTab.address} target="_blank" rel="noopener" data-own-tab>${t.ownTab}</a>`}
      ${ownTab === null || ownTab.mayOpen ? nothing : html`<span class="pcm-present-address">${t.ownTabKeptBack} <span data-own-tab-address>${ownTab.address}</span></span>`}
    </p>
    <button type="button" class="pcm-present-button" data-present-do="dismiss" aria-label=${t.dismiss} title=${t.dismiss} @mousedown=${keepFocus} @click=${dismiss}>${closeIcon}</button>
  </div>`;
}

function figureText({ figure, rest, certainty }: SceneFigure): TemplateResult {
  return html`<div class="pcm-present-figure" data-present-figure>
    <p><strong class="pcm-present-number">${figure}</strong> <span class="pcm-present-rest">${rest}</span></p>
    ${certainty === null ? nothing : html`<p class="pcm-present-certainty">${certainty}</p>`}
  </div>`;
}

/** There is no card here: a village that somebody chooses, with a finger too, is named beside the map. The scene's own is named in its words. */
function chosenVillage(view: View, scene: Scene): TemplateResult {
  const { state, release } = view;
  const [name, ...more] = state.village === sceneState(state, scene, release).village ? [] : villageLines(view, state.village);
  return html`<p class=${name === undefined ? 'pcm-sr' : 'pcm-present-village'} role="status" ?data-present-village=${name !== undefined}><strong>${name}</strong>${more.map((line) => html`<span>${line}</span>`)}</p>`;
}

function spoken(figure: SceneFigure | null): readonly string[] {
  if (figure === null) return [];
  return [`${figure.figure} ${figure.rest}.`, ...(figure.certainty === null ? [] : [`${figure.certainty}.`])];
}

function controls({ state }: View, { at, of, full }: Presented, actions: PresentActions): TemplateResult {
  const t = PRESENT_MESSAGES[state.lang];
  const button = (name: string, label: string, icon: TemplateResult, act: () => void, disabled = false): TemplateResult =>
    html`<button type="button" class="pcm-present-button" data-present-do=${name} aria-label=${label} title=${label} aria-disabled=${String(disabled)} @mousedown=${keepFocus} @click=${act}>${icon}</button>`;
  return html`<div class="pcm-present-controls" role="group" aria-label=${t.controls}>
    ${button('previous', t.previous, previousIcon, actions.previous, at === 1)}
    <span class="pcm-present-counter" data-present-counter>${t.counter(at, of)}</span>
    ${button('next', t.next, nextIcon, actions.next, at === of)}
    ${full ? nothing : button('fill', t.fill, fitIcon, actions.fill)}
    ${button('leave', t.leave, closeIcon, actions.leave)}
  </div>`;
}

/** A button pressed with the mouse leaves the focus where it is: space goes on to the next scene afterwards, too. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
