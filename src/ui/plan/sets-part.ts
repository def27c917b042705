import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { knownSets, setFigures, widestShare, type SetFigure } from '../../state/set-figures';
import { villageOf } from '../../state/village-of';
import { programName, villageName } from '../names';
import type { Actions } from '../view';
import { villageLink } from '../village-link';
import { differenceText, kecamatanName, pointsText, setName, valueText } from './plan-formats';
import type { PlanActions, PlanView } from './plan-view';

/** Villages that differ most are shown at first. */
const FIRST = 6;

/** What depends on whose boundaries are used: figures side by side, the villages that differ most, and how much to trust. */
export function setsPart(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { view, p, sets } = pv;
  if (view.release.boundarySets.length < 2) return html`<p class="pcm-card-quiet">${p.sets.one}</p>`;
  return html`<div class="pcm-plan-sets">
    <h3 class="pcm-plan-title">${p.sets.title}</h3>
    ${guard([sets.reports, view.release, p], () => comparison(pv))}
    <label class="pcm-check"><input type="checkbox" data-other-outlines .checked=${live(view.state.layers.includes('other-boundaries'))} @change=${(event: Event) => plan.showOther((event.target as HTMLInputElement).checked)} /><span>${p.sets.outlines}</span></label>
    ${differing(pv, actions, plan)}
  </div>`;
}

function comparison(pv: PlanView): TemplateResult {
  const { view, p, sets } = pv;
  const known = knownSets(view.release.boundarySets.map(({ id }) => id), sets.reports).slice(0, 2);
  const figures = setFigures(known.map(({ report }) => report));
  return html`<p class="pcm-plan-trust" data-trust>${trustText(pv, known.length, figures)}</p>
    <table class="pcm-table pcm-plan-figures" data-sets-table>
      <caption class="pcm-sr">${p.sets.title}</caption>
      <thead>
        <tr>
          <th scope="col">${p.sets.columns.figure}</th>
          ${known.map(({ id }) => html`<th scope="col" class="pcm-number">${setName(view, id)}</th>`)}
          <th scope="col" class="pcm-number">${p.sets.columns.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${figures.map((figure) => {
          const [before = null, after = null] = figure.values;
          return html`<tr data-figure=${figure.figure.of}>
            <th scope="row">${figureName(pv, figure)}</th>
            ${figure.values.map((value) => html`<td class="pcm-number">${valueText(pv, figure.unit, value)}</td>`)}
            <td class="pcm-number pcm-plan-difference">${differenceText(pv, { unit: figure.unit, before, after })}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

function differing(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { view, p, sets } = pv;
  const [a, b] = view.release.boundarySets;
  const rows = sets.all ? sets.agreement : sets.agreement.slice(0, FIRST);
  return html`<section aria-label=${p.sets.differTitle}>
    <h3 class="pcm-plan-title">${p.sets.differTitle}</h3>
    ${
      rows.length === 0 || !a || !b
        ? html`<p class="pcm-card-quiet">${p.sets.unknown}</p>`
        : html`<p class="pcm-card-quiet">${p.sets.differMeaning(setName(view, a.id), setName(view, b.id))}</p>
            <ol class="pcm-agree-rows" data-agreement>
              ${rows.map(({ code, share }) => {
                const village = villageOf(view.release, code);
                return html`<li class="pcm-agree-row" data-agree=${code} ?data-hover=${view.emphasis.hover === code} @pointerenter=${() => actions.hover(code)} @pointerleave=${() => actions.hover(null)}>
                  ${villageLink(view, actions, code, village ? villageName(view, village) : code)}
                  <svg class="pcm-agree-bar" aria-hidden="true"><rect class="pcm-agree-all" width="100%" height="100%"></rect><rect class="pcm-agree-same" width="${(share * 100).toFixed(1)}%" height="100%"></rect></svg>
                  <span class="pcm-agree-share">${p.sets.agree(view.f.percentWhole(share))}</span>
                </li>`;
              })}
            </ol>
            ${sets.agreement.length > FIRST && !sets.all ? html`<button type="button" class="pcm-quiet-button" data-agree-all @click=${() => plan.showAllAgreements(true)}>${p.sets.more}</button>` : nothing}`
    }
  </section>`;
}

function figureName({ view, p }: PlanView, { figure }: SetFigure): string {
  if (figure.of === 'program') return p.sets.program(programName(view, figure.program));
  if (figure.of === 'kecamatan') return p.sets.kecamatan(kecamatanName(view, figure.kecamatan));
  return p.sets[figure.of];
}

/** How much to trust: said only where there is something to compare, and only of a difference that can be written. */
function trustText(pv: PlanView, sets: number, figures: readonly SetFigure[]): string {
  const { p } = pv;
  if (sets < 2) return p.sets.unknown;
  const widest = widestShare(figures);
  return widest === null || pointsText(pv, widest.by) === pointsText(pv, 0) ? p.sets.trustSame : p.sets.trust(pointsText(pv, widest.by), figureName(pv, widest.figure));
}
