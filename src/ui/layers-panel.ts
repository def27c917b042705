import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LAYERS, THEMES } from '../domain';
import { local } from './names';
import type { Actions, View } from './view';

/** What the map shows besides the villages, whose boundaries it draws, and how it looks. */
export function layersPanel(view: View, actions: Actions): TemplateResult {
  const { t, state, release, still } = view;
  return html`<div class="pcm-layers">
    <ul class="pcm-checks">
      ${LAYERS.filter((layer) => (layer !== 'other-boundaries' || release.boundarySets.length > 1) && (layer !== 'reach' || state.reachKm !== null)).map(
        (layer) => html`<li>
          <label class="pcm-check">
            <input type="checkbox" data-layer=${layer} .checked=${live(state.layers.includes(layer))} ?disabled=${still} @change=${() => actions.toggleLayer(layer)} />
            <span>${t.layers.switches[layer]}</span>
          </label>
        </li>`,
      )}
    </ul>
    <fieldset class="pcm-fieldset">
      <legend class="pcm-card-label">${t.layers.boundaries}</legend>
      <div class="pcm-segments">
        ${release.boundarySets.map(
          (set) => html`<button type="button" class="pcm-segment" data-boundaries=${set.id} aria-pressed=${String(set.id === state.boundaries)} @click=${() => actions.setBoundaries(set.id)}>${local(view, set.shortName)} ${set.year}</button>`,
        )}
      </div>
      ${release.boundarySets.length > 1 ? html`<p class="pcm-card-quiet">${t.layers.whyTheyDiffer}</p>` : nothing}
    </fieldset>
    <fieldset class="pcm-fieldset">
      <legend class="pcm-card-label">${t.layers.theme}</legend>
      <div class="pcm-segments">
        ${THEMES.map((theme) => html`<button type="button" class="pcm-segment" data-theme-choice=${theme} aria-pressed=${String(theme === state.theme)} @click=${() => actions.setTheme(theme)}>${t.layers.themes[theme]}</button>`)}
      </div>
    </fieldset>
  </div>`;
}
