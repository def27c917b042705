import { html, type TemplateResult } from 'lit';
import type { ProgramEvent } from '../../domain';
import type { LegendRow } from '../../drawing/legend';
import { local } from '../names';
import { bandsSwatch, gapSwatch, inferredSwatch, programSwatch } from '../swatch';
import type { View } from '../view';

/** The rows of the legend that the scene needs, in a line under the map: what is not to be seen needs no explanation. */
export function presentLegend(view: View, event: ProgramEvent | null): TemplateResult {
  const { f, t } = view;
  const rows = view.legend.filter(isNeeded).map((row) => {
    const [swatch, text] = explained(view, row);
    return html`<li class="pcm-present-row">${swatch}<span>${text}</span><strong>${f.count(row.villages)}</strong></li>`;
  });
  const mark = event?.village ? [html`<li class="pcm-present-row">${markSwatch}<span>${local(view, event.title)}</span></li>`] : [];
  return html`<ul class="pcm-present-legend" aria-label=${t.legend.title} data-present-legend>${[...rows, ...mark]}</ul>`;
}

function isNeeded(row: LegendRow): boolean {
  return row.kind === 'program' ? row.shown : row.villages > 0;
}

function explained(view: View, row: LegendRow): readonly [TemplateResult, string] {
  const { release, t } = view;
  switch (row.kind) {
    case 'program': {
      const program = release.programs.find(({ id }) => id === row.id);
      return [programSwatch(row.role), program ? local(view, program.name) : row.id];
    }
    case 'overlap':
      return [bandsSwatch(row.roles), t.legend.overlapShort];
    case 'gap':
      return [gapSwatch(), t.legend.gapShort];
    case 'inferred':
      return [inferredSwatch(), t.legend.inferredShort];
  }
}

/** As an event's mark stands on the map. */
const markSwatch = html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true"><path class="pcm-present-mark" d="M10 2l8 8-8 8-8-8z"></path></svg>`;
