import { html, nothing, type TemplateResult } from 'lit';
import { listedRows } from '../state/listed-rows';
import type { Panel } from '../state/surface';
import { closeIcon } from './icons';
import { layersPanel } from './layers-panel';
import { matrix } from './matrix';
import type { Parts } from './parts';
import type { Actions, View } from './view';
import { villageTable } from './village-table';

type OpenPanel = Exclude<Panel, 'none'>;

/** Where a panel stands on a desk: under the map, beside it, or over its corner. On a phone every panel is in the sheet. */
const PLACES: Readonly<Record<OpenPanel, 'below' | 'beside' | 'corner'>> = { table: 'below', plan: 'beside', story: 'beside', data: 'beside', about: 'beside', layers: 'corner', share: 'beside', download: 'corner' };

export function placeOf(panel: Panel): 'none' | 'below' | 'beside' | 'corner' {
  return panel === 'none' ? 'none' : PLACES[panel];
}

/** The panel that is open: beside or below the map on a desk, in the sheet on a phone. */
export function drawer(view: View, actions: Actions, parts: Parts): TemplateResult | typeof nothing {
  const { panel } = view.surface;
  if (panel === 'none') return nothing;
  const title = drawerTitle(view, panel);
  const close = (): void => {
    actions.open('none');
    actions.setSheet('peek');
  };
  return html`<section class="pcm-drawer pcm-drawer-${placeOf(panel)}" data-drawer=${panel} aria-label=${title}>
    <header class="pcm-drawer-head">
      <h2 class="pcm-drawer-title" tabindex="-1">${title}</h2>
      <button type="button" class="pcm-close" data-close aria-label=${view.t.closeThe(title)} title=${view.t.closeThe(title)} @click=${close}>${closeIcon}</button>
    </header>
    <div class="pcm-drawer-body" tabindex=${panel === 'about' ? '0' : nothing}>${drawerBody(view, actions, panel, parts)}</div>
  </section>`;
}

function drawerTitle(view: View, panel: OpenPanel): string {
  const { t } = view;
  switch (panel) {
    case 'table':
      return t.table.title(listedRows(view.rows(), view.state).length, view.state.programs.length > 0 && view.state.show === 'all' ? view.report.covered.villages : null);
    case 'plan':
      return t.panels.plan;
    case 'story':
      return t.story.title;
    case 'data':
      return t.panels.data;
    case 'about':
      return t.about.title;
    case 'layers':
      return t.layers.title;
    case 'share':
      return t.panels.share;
    case 'download':
      return t.panels.download;
  }
}

function drawerBody(view: View, actions: Actions, panel: OpenPanel, parts: Parts): TemplateResult {
  switch (panel) {
    case 'table':
      return html`<div class="pcm-tables">
        <div class="pcm-table-box">${villageTable(view, actions)}</div>
        <div class="pcm-matrix-box">
          <h3 class="pcm-section-title">${view.t.table.matrixTitle}</h3>
          ${matrix(view)}
          <p class="pcm-card-quiet">${view.t.table.matrixKey}</p>
        </div>
      </div>`;
    case 'layers':
      return layersPanel(view, actions);
    case 'data':
    case 'plan':
    case 'story':
    case 'share':
    case 'about':
    case 'download':
      return parts.body ?? html`<p class="pcm-card-quiet">${view.t.panels.loading}</p>`;
  }
}
