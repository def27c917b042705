import { html, nothing, type TemplateResult } from 'lit';
import { isPaled, legendRows, type LegendRow } from '../../drawing/legend';
import { local } from '../names';
import { bandsSwatch, gapSwatch, inferredSwatch, programSwatch } from '../swatch';
import type { View } from '../view';

/**
 * The rows of the legend that the scene needs, in a line under the map: what is not to be seen needs no explanation. Where only
 * villages with all of the programmes are coloured, each programme's own count is not what the map shows.
 */
export function presentLegend(view: View): TemplateResult {
  const { f, t, release, state } = view;
  const report = view.planReport ?? view.report;
  const together = report.filter.match === 'all' && report.filter.programs.length > 1;
  const rows = legendRows(release, report, state).filter(isNeeded).map((row) => {
    const [swatch, text] = explained(view, row);
    const count = together && row.kind === 'program' ? nothing : html`<strong>${f.count(row.villages)}</strong>`;
    return html`<li class="pcm-present-row" ?data-faint=${isPaled(row, state.show)}>${swatch}<span>${text}</span>${count}</li>`;
  });
  return html`<ul class="pcm-present-legend" aria-label=${t.legend.title} data-present-legend>${rows}</ul>`;
}

function isNeeded(row: LegendRow): boolean {
  return row.kind === 'program' ? row.shown : row.villages > 0;
}

function explained(view: View, row: LegendRow): readonly [TemplateResult, string] {
  const { release, report, t } = view;
  switch (row.kind) {
    case 'program': {
      const program = release.programs.find(({ id }) => id === row.id);
      return [programSwatch(row.role), program ? local(view, program.name) : row.id];
    }
    case 'overlap':
      return [bandsSwatch(row.roles), t.legend.overlapShort];
    case 'gap':
      return [gapSwatch(), report.filter.programs.length > 0 ? t.legend.gap(true) : t.legend.gapShort(false)];
    case 'inferred':
      return [inferredSwatch(), t.legend.inferredShort];
  }
}
