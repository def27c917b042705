import { html, nothing, type TemplateResult } from 'lit';
import { doors, search, sheetGrip, tools, zoomButtons } from './controls';
import { credits } from './credits';
import { drawer, placeOf } from './drawer';
import { embedShell } from './embed-shell';
import { errorNotice } from './error-screen';
import { header } from './header';
import { headline } from './headline';
import { legend } from './legend';
import { NO_PARTS, type Parts } from './parts';
import { places } from './places';
import { planBadge } from './plan-badge';
import { printPart } from './print-part';
import { villageCard } from './village-card';
import type { Actions, View } from './view';

/**
 * The whole element around its map. One template for the page made at build and for the running element: what needs
 * JavaScript stands in the first as a picture of itself, so that nothing moves when the second takes over.
 */
export function shell(view: View, actions: Actions, map: unknown, parts: Parts = NO_PARTS): TemplateResult {
  return view.state.layout === 'full' ? fullShell(view, actions, map, parts) : embedShell(view, actions, map);
}

function fullShell(view: View, actions: Actions, map: unknown, parts: Parts): TemplateResult {
  const { state, surface, t } = view;
  return html`<div
    class="pcm pcm-full"
    lang=${state.lang}
    data-theme=${state.theme}
    data-open=${placeOf(surface.panel)}
    data-sheet=${surface.sheet}
    data-detail=${view.detail === null ? 'none' : 'village'}
  >
    <main class="pcm-frame">
      ${skipLink(view, actions)} ${header(view, actions)} ${search(view, actions)} ${headline(view)} ${legend(view, view.printing ? null : actions)}
      <div class="pcm-sheet">
        ${sheetGrip(view, actions)} ${villageCard(view, actions, parts.card)} ${places(view, actions)} ${doors(view, actions)} ${tools(view, actions)} ${drawer(view, actions, parts)}
      </div>
      <section class="pcm-stage" aria-label=${t.map.label}>
        <div class="pcm-canvas">
          <div class="pcm-map" data-map>${map}</div>
          ${planBadge(view, actions)} ${parts.onMap ?? nothing} ${errorNotice(view, actions)} ${zoomButtons(view, actions)}
        </div>
        ${credits(view, actions)}
      </section>
      ${printPart(view)}
    </main>
    ${parts.overlay ?? nothing}
    <p class="pcm-sr" data-live aria-live="polite"></p>
  </div>`;
}

/** A fragment does not reach into a shadow root: when the element runs, the link is a button that opens the table. */
function skipLink({ t, still }: View, actions: Actions): TemplateResult {
  if (still) return html`<a class="pcm-skip" href="#pcm-table">${t.skipToTable}</a>`;
  const skip = (): void => {
    actions.open('table');
    actions.setSheet('open');
  };
  return html`<button type="button" class="pcm-skip" data-skip @click=${skip}>${t.skipToTable}</button>`;
}
