import { html, type TemplateResult } from 'lit';
import type { PlayedScene } from '../state/scenes';
import { aboutPanel } from './about-panel';
import { matrix } from './matrix';
import { places } from './places';
import { stillScenes, storyPanel } from './story-panel';
import type { Actions, View } from './view';
import { villageTable } from './village-table';

/** What the page says without JavaScript, below its first screen. It stands in a `noscript`: where JavaScript is about to come it is not even read. */
export function belowFold(view: View, actions: Actions, scenes: readonly PlayedScene[]): TemplateResult {
  const { t, state } = view;
  return html`<div class="pcm pcm-below" lang=${state.lang} data-theme=${state.theme}>
    <div class="pcm-below-part pcm-below-places">${places(view, actions)}</div>
    <section class="pcm-below-part" id="pcm-table" aria-label=${t.panels.table}>
      <h2 class="pcm-drawer-title">${t.table.title(view.rows().length, null)}</h2>
      ${villageTable(view, actions)}
    </section>
    <section class="pcm-below-part pcm-below-matrix" aria-label=${t.table.matrixTitle}>
      <h2 class="pcm-drawer-title">${t.table.matrixTitle}</h2>
      ${matrix(view)}
      <p class="pcm-card-quiet">${t.table.matrixKey}</p>
    </section>
    <section class="pcm-below-part" aria-label=${t.story.title}>
      <h2 class="pcm-drawer-title">${t.story.title}</h2>
      ${storyPanel(view, actions, stillScenes(view, scenes))}
    </section>
    <section class="pcm-below-part" aria-label=${t.about.title}>
      <h2 class="pcm-drawer-title">${t.about.title}</h2>
      ${aboutPanel(view)}
    </section>
  </div>`;
}
