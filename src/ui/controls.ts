import { html, type TemplateResult } from 'lit';
import type { Panel } from '../state/surface';
import { downloadIcon, fitIcon, layersIcon, minusIcon, plusIcon, presentIcon, shareIcon } from './icons';
import { villageName } from './names';
import { searchField } from './search';
import { sheetHandle } from './sheet-handle-element';
import type { Actions, View } from './view';

/** Search for a village by any spelling or code. */
export function search(view: View, actions: Actions): TemplateResult {
  const { t } = view;
  if (view.still) {
    return searchField({ t, query: '', hits: [], open: false, active: -1, name: (hit) => hit.village.name, on: null });
  }
  return html`<pcm-search
    .t=${t}
    .search=${actions.search}
    .pick=${actions.select}
    .name=${(hit: Parameters<Parameters<typeof searchField>[0]['name']>[0]) => villageName(view, hit.village)}
  ></pcm-search>`;
}

/** The ways into table, story and about. */
export function doors(view: View, actions: Actions): TemplateResult {
  return html`<nav class="pcm-doors pcm-needs-js" aria-label=${view.t.panels.label}>
    ${door(view, actions, 'table', view.t.panels.table)}${door(view, actions, 'plan', view.t.panels.plan)}${door(view, actions, 'story', view.t.panels.story)}${door(view, actions, 'data', view.t.panels.data)}${door(view, actions, 'about', view.t.panels.about)}
  </nav>`;
}

function door(view: View, actions: Actions, panel: Exclude<Panel, 'none'>, content: unknown, className = 'pcm-door'): TemplateResult {
  const open = view.surface.panel === panel;
  const toggle = (): void => {
    actions.open(open ? 'none' : panel);
    actions.setSheet(open ? 'peek' : 'open');
  };
  return html`<button type="button" class=${className} data-panel=${panel} aria-expanded=${String(open)} ?disabled=${view.still} @click=${toggle}>${content}</button>`;
}

/** What concerns the map as a whole: its layers, its link, its files. */
export function tools(view: View, actions: Actions): TemplateResult {
  const { t, still } = view;
  return html`<div class="pcm-tools pcm-needs-js">
    ${door(view, actions, 'layers', html`${layersIcon}<span class="pcm-tool-text">${t.panels.layers}</span>`, 'pcm-tool')}
    ${door(view, actions, 'share', html`${shareIcon}<span class="pcm-tool-text">${t.panels.share}</span>`, 'pcm-tool')}
    ${door(view, actions, 'download', html`${downloadIcon}<span class="pcm-tool-text">${t.panels.download}</span>`, 'pcm-tool')}
    <button type="button" class="pcm-tool" data-present-begin ?disabled=${still} @click=${() => actions.present()}>
      ${presentIcon}<span class="pcm-tool-text">${t.panels.present}</span>
    </button>
  </div>`;
}

export function zoomButtons({ t, fitted }: View, actions: Actions): TemplateResult {
  return html`<div class="pcm-zoom pcm-needs-js" role="group" aria-label=${t.map.controls}>
    <button type="button" class="pcm-zoom-button" data-zoom="in" title=${t.map.zoomIn} aria-label=${t.map.zoomIn} @click=${() => actions.zoom(1)}>${plusIcon}</button>
    <button type="button" class="pcm-zoom-button" data-zoom="out" title=${t.map.zoomOut} aria-label=${t.map.zoomOut} @click=${() => actions.zoom(-1)}>${minusIcon}</button>
    <button type="button" class="pcm-zoom-button" data-fit title=${t.map.fit} aria-label=${t.map.fit} ?disabled=${fitted} @click=${() => actions.fit()}>${fitIcon}</button>
  </div>`;
}

export function sheetGrip({ t, surface, still }: View, actions: Actions): TemplateResult {
  if (still) return sheetHandle(t, 'peek', null);
  return html`<pcm-sheet-handle .t=${t} .sheet=${surface.sheet} .change=${actions.setSheet}></pcm-sheet-handle>`;
}
