import { html, nothing, type TemplateResult } from 'lit';
import { zoomButtons } from './controls';
import { credits } from './credits';
import { errorNotice } from './error-screen';
import { headline } from './headline';
import { closeIcon } from './icons';
import { legend } from './legend';
import { local } from './names';
import { villageLines } from './tip-lines';
import { planBadge } from './plan-badge';
import type { Actions, View } from './view';

/**
 * The element in somebody else's page or slide: answer, legend as a plain list, map, credits; nothing that edits. "map" is to be
 * touched, "figure" stands still like a figure in a report, with its title above it.
 */
export function embedShell(view: View, actions: Actions, map: unknown): TemplateResult {
  const { state, t, release } = view;
  const isFigure = state.layout === 'figure';
  return html`<div class="pcm pcm-embed" lang=${state.lang} data-theme=${state.theme} data-layout=${state.layout}>
    <div class="pcm-embed-frame">
      <div class="pcm-embed-head">
        <p class="pcm-embed-title">${local(view, release.title)}</p>
        ${headline(view)}
      </div>
      ${legend(view, null)}
      <section class="pcm-stage" aria-label=${t.map.label}>
        ${planBadge(view, null)}
        <div class="pcm-canvas">
          <div class="pcm-map" data-map>${map}</div>
          ${errorNotice(view, actions)} ${isFigure ? nothing : zoomButtons(view, actions)} ${selectedVillage(view, actions)}
        </div>
      </section>
      ${credits(view, null)}
    </div>
    <p class="pcm-sr" data-live aria-live="polite"></p>
  </div>`;
}

/** Name and programmes of the selected village: what a finger cannot hover. The region that says it stands before there is one. */
function selectedVillage(view: View, actions: Actions): TemplateResult {
  const [name, ...more] = villageLines(view, view.state.village);
  const none = name === undefined;
  return html`<div class=${none ? 'pcm-sr' : 'pcm-embed-village'} ?data-village-strip=${!none}>
    <p role="status">${none ? '' : html`<strong>${name}</strong> ${more.map((line) => html`<span>${line}</span>`)}`}</p>
    ${none ? nothing : html`<button type="button" class="pcm-close" data-close aria-label=${view.t.close} title=${view.t.close} @click=${() => actions.select(null)}>${closeIcon}</button>`}
  </div>`;
}
