import { html, nothing, type TemplateResult } from 'lit';
import type { LegendRow } from '../drawing/legend';
import { eventWords, local } from './names';
import { bandsSwatch, eventSwatch, gapSwatch, inferredSwatch, programSwatch } from './swatch';
import type { Actions, View } from './view';

type ProgramRow = Extract<LegendRow, { kind: 'program' }>;

/**
 * The legend is the filter: programme rows are its buttons, the other rows explain the map. Rows never vanish or change
 * colour. Without `actions` (embeds, print) the same rows stand as a plain list, and one more says what the marks of events are:
 * there is no village's card that would.
 */
export function legend(view: View, actions: Actions | null): TemplateResult {
  const { t, state } = view;
  const chosen = state.programs.length;
  const live = actions !== null && !view.still;
  const rows = (some: (row: LegendRow) => boolean): readonly TemplateResult[] =>
    view.legend.filter(some).map((row) => html`<li class="pcm-row-item">${legendRow(view, row, live ? actions : null)}</li>`);
  return html`<section class="pcm-legend" aria-label=${t.legend.title}>
    <div class="pcm-section-head pcm-legend-head" ?data-active=${chosen > 0}>
      <h3 class="pcm-section-title">${t.legend.title}</h3>
      ${chosen < 2 ? html`<span class="pcm-section-hint pcm-needs-js">${actions === null ? '' : t.legend.hint}</span>` : nothing}
      ${live && chosen >= 2 ? matchSwitch(view, actions) : nothing}
      ${
        live
          ? html`<button type="button" class="pcm-quiet-button pcm-all" data-program-all aria-pressed=${String(chosen === 0)} @click=${() => actions.allPrograms()}>${t.legend.all}</button>`
          : html`<span class="pcm-quiet-button pcm-all pcm-all-still" aria-hidden="true">${actions === null ? '' : t.legend.all}</span>`
      }
    </div>
    <ul class="pcm-rows pcm-rows-programs">
      ${rows((row) => row.kind === 'program')}
    </ul>
    <ul class="pcm-rows pcm-rows-key">
      ${rows((row) => row.kind !== 'program')} ${actions === null ? eventsRow(view) : nothing}
    </ul>
  </section>`;
}

function eventsRow(view: View): TemplateResult | typeof nothing {
  const events = view.release.events.filter(({ village }) => village !== null);
  if (events.length === 0) return nothing;
  const words = events.map((event) => eventWords(view, event)).join(' · ');
  return html`<li class="pcm-row-item pcm-row-events"><div class="pcm-row pcm-row-plain" data-legend-events>${eventSwatch()}<span class="pcm-row-name">${words}</span></div></li>`;
}

function legendRow(view: View, row: LegendRow, actions: Actions | null): TemplateResult {
  const { t, f } = view;
  const count = html`<span class="pcm-row-count">${f.count(row.villages)}<span class="pcm-sr"> ${t.legend.unit}</span></span>`;
  if (row.kind === 'program') return programRow(view, row, actions, count);
  const [swatch, long, short] = explanation(view, row);
  return html`<div class="pcm-row pcm-row-plain">
    ${swatch}<span class="pcm-row-name"><span class="pcm-long">${long}</span><span class="pcm-short">${short}</span></span>${count}
  </div>`;
}

function programRow(view: View, row: ProgramRow, actions: Actions | null, count: TemplateResult): TemplateResult {
  const program = view.release.programs.find(({ id }) => id === row.id);
  const name = program === undefined ? row.id : local(view, program.name);
  const content = html`${programSwatch(row.role)}<span class="pcm-row-name">${name}</span
    ><span class="pcm-row-note">${program === undefined ? '' : local(view, program.explanation)}</span>${count}`;
  if (actions === null) return html`<div class="pcm-row pcm-row-button" ?data-unchosen=${!row.shown}>${content}</div>`;
  return html`<button
    type="button"
    class="pcm-row pcm-row-button"
    data-program=${row.id}
    ?data-unchosen=${!row.shown}
    aria-pressed=${String(row.chosen)}
    title=${view.t.legend.does(name, row.chosen, view.state.programs.length > 0)}
    @click=${() => actions.toggleProgram(row.id)}
  >
    ${content}
  </button>`;
}

function explanation({ t, release, state }: View, row: Exclude<LegendRow, ProgramRow>): readonly [TemplateResult, string, string] {
  if (row.kind === 'overlap') return [bandsSwatch(row.roles), t.legend.overlap(release.programs.length), t.legend.overlapShort];
  if (row.kind === 'gap') {
    const filtered = state.programs.length > 0;
    return [gapSwatch(), t.legend.gap(filtered), t.legend.gapShort(filtered)];
  }
  return [inferredSwatch(), t.legend.inferred, t.legend.inferredShort];
}

function matchSwitch({ t, state }: View, actions: Actions): TemplateResult {
  const chosen = state.programs.length;
  const option = (match: 'any' | 'all', text: string): TemplateResult =>
    html`<button type="button" class="pcm-segment" data-match=${match} aria-pressed=${String(state.match === match)} @click=${() => actions.setMatch(match)}>${text}</button>`;
  return html`<div class="pcm-segments pcm-match" role="group" aria-label=${t.legend.matchLabel}>
    ${option('any', t.legend.any(chosen))}${option('all', t.legend.allOf(chosen))}
  </div>`;
}
