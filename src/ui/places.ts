import { html, type TemplateResult } from 'lit';
import { SHOWS, type CoverageReport, type Show } from '../domain';
import { areaBar } from './area-bar';
import { listMore } from './list-more';
import { unitBar } from './unit-bar';
import type { Actions, View } from './view';

type KecamatanFigures = CoverageReport['kecamatan'][number];

/**
 * Sub-districts with how many of their villages are named: bars that are the filter too; and the switch of what to dwell on.
 * On narrow screens the answer has no room for the names in its bar: it stands here once more, at full size.
 */
export function places(view: View, actions: Actions): TemplateResult {
  const { t, report } = view;
  const uncertain = new Set(report.covered.inferredCodes);
  const inferred = countBy(uncertain.size === 0 ? [] : view.release.villages.filter(({ code }) => uncertain.has(code)).map(({ kecamatan }) => kecamatan));
  const longest = Math.max(1, ...report.kecamatan.map(({ villages }) => villages));
  // One that is chosen can always be let go of.
  const shown = report.kecamatan.filter(({ code }, index) => view.still || index < view.surface.listed.kecamatan || view.state.kecamatan.includes(code));
  return html`<section class="pcm-places" aria-label=${t.places.title} tabindex="-1">
    <div class="pcm-section-head">
      <h3 class="pcm-section-title">${t.places.title}</h3>
      <span class="pcm-section-hint pcm-needs-js">${t.places.hint}</span>
    </div>
    <ul class="pcm-kecamatan-list">
      ${shown.map((row) => html`<li>${kecamatanRow(view, actions, row, longest, inferred.get(row.code) ?? 0)}</li>`)}
    </ul>
    ${listMore(view, actions, 'kecamatan', report.kecamatan.length)}
    ${showSwitch(view, actions)}
    <div class="pcm-area-again" aria-hidden="true">${areaBar(view)}</div>
  </section>`;
}

function kecamatanRow(view: View, actions: Actions, row: KecamatanFigures, longest: number, inferred: number): TemplateResult {
  const { t, f, state } = view;
  const chosen = state.kecamatan.includes(row.code);
  const out = state.kecamatan.length > 0 && !chosen;
  const figure = t.places.ofTotal(f.count(row.covered), f.count(row.villages));
  const content = html`<span class="pcm-kecamatan-name">${t.places.kecamatan(row.name)}</span>
    <span class="pcm-kecamatan-count"><strong>${figure.strong}</strong> ${figure.rest}<span class="pcm-sr"> ${t.legend.unit}${inferred > 0 ? t.places.inferred(inferred) : ''}</span></span>
    ${unitBar({ total: row.villages, covered: row.covered, inferred, longest, all: view.release.villages.length })}`;
  if (view.still) return html`<div class="pcm-kecamatan" ?data-unchosen=${out}>${content}</div>`;
  return html`<button
    type="button"
    class="pcm-kecamatan"
    data-kecamatan=${row.code}
    ?data-unchosen=${out}
    aria-pressed=${String(chosen)}
    title=${t.places.does(row.name, chosen)}
    @click=${() => actions.toggleKecamatan(row.code)}
  >
    ${content}
  </button>`;
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function showSwitch({ t, f, state, report, still }: View, actions: Actions): TemplateResult {
  const counts: Readonly<Record<Show, number>> = { all: report.scope.villages, covered: report.covered.villages, gap: report.gap.villages };
  return html`<div class="pcm-show pcm-needs-js">
    <div class="pcm-segments" role="group" aria-label=${t.places.showTitle}>
      ${SHOWS.map(
        (show) => html`<button type="button" class="pcm-segment" data-show=${show} ?disabled=${still} aria-pressed=${String(state.show === show)} @click=${() => actions.setShow(show)}>
          ${t.places.show[show]} <span class="pcm-segment-count">${f.count(counts[show])}</span>
        </button>`,
      )}
    </div>
  </div>`;
}
