import { html, nothing, type TemplateResult } from 'lit';
import { areaWhole } from '../headline-text';
import type { Actions } from '../view';
import { nextPart } from './next-part';
import { pointsText, setName } from './plan-formats';
import type { PlanActions, PlanView } from './plan-view';

/** The slider's range, km. */
const MOST_KM = 10;
const STEP_KM = 0.1;

/** How much of the area lies near a named village, and which villages would bring most more of it near. */
export function reachPart(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { view, p, reach } = pv;
  const km = reach.km ?? 0;
  const slide = (event: Event): void => plan.reach(Number((event.target as HTMLInputElement).value));
  return html`<div class="pcm-plan-reach">
    <h3 class="pcm-plan-title">${p.reach.title}</h3>
    <p class="pcm-card-quiet">${p.reach.meaning}</p>
    <div class="pcm-reach-slide">
      <input type="range" class="pcm-range" data-reach min="0" max=${MOST_KM} step=${STEP_KM} .value=${String(km)} aria-label=${p.reach.slider} aria-valuetext=${reach.km === null ? p.reach.notChosen : view.f.km(km)} @input=${slide} />
      <span class="pcm-reach-km" aria-hidden="true">${reach.km === null ? '–' : view.f.km(km)}</span>
    </div>
    <div class="pcm-reach-answer" data-reach-answer aria-live="polite">${answer(pv)}</div>
    ${
      reach.km === null
        ? nothing
        : html`<div class="pcm-plan-buttons">
            <label class="pcm-check"><input type="checkbox" data-reach-layer .checked=${reach.onMap} @change=${(event: Event) => plan.showReach((event.target as HTMLInputElement).checked)} /><span>${p.reach.layer}</span></label>
            <button type="button" class="pcm-quiet-button" data-reach-off @click=${() => plan.reach(null)}>${p.reach.off}</button>
          </div>`
    }
    ${nextPart(pv, actions, plan)}
  </div>`;
}

function answer(pv: PlanView): TemplateResult | typeof nothing {
  const { view, p, reach } = pv;
  if (reach.km === null) return nothing;
  if (view.report.covered.villages === 0 && (pv.planReport?.covered.villages ?? 0) === 0) return html`<p>${p.reach.nobody}</p>`;
  if (reach.answer === null) return html`<p class="pcm-card-quiet" data-reach-working>${p.reach.working}</p>`;
  const { km, share, planned } = reach.answer;
  if (share === null) return html`<p>${p.figures.unknown}</p>`;
  const denominator = p.reach.denominator(view.f.km2(view.report.scope.areaKm2), setName(view, view.report.boundaries));
  return html`<p class="pcm-reach-figure" data-reach-share=${share} data-reach-km=${km} ?data-behind=${km !== reach.km}>${p.reach.figure(view.f.percent(share), areaWhole(view), view.f.km(km))}</p>
    ${
      planned === null || planned.share === null
        ? nothing
        : html`<p class="pcm-reach-plan"><span class="pcm-plan-tag">${view.t.panels.plan}</span>${p.reach.figurePlan(view.t.record, view.f.percent(share), view.f.percent(planned.share), signed(pv, planned.share - share))}</p>`
    }
    <p class="pcm-card-quiet">${denominator}</p>`;
}

function signed(pv: PlanView, difference: number): string {
  return (difference < 0 ? '−' : '+') + pointsText(pv, Math.abs(difference));
}
