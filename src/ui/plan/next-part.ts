import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { villageOf } from '../../state/village-of';
import { programInSentence, villageName } from '../names';
import type { Actions } from '../view';
import { villageLink } from '../village-link';
import { programChoice } from './gap-list';
import type { NextChoice, NextResult, PlanActions, PlanView } from './plan-view';

/** As many as can be asked for. */
const MOST = 6;
/** Differences smaller than this, km², are within the counting's own error: see `docs/metrics.md`. */
const EQUAL_KM2 = 0.1;

/** Which villages together would bring most more of the area within the distance chosen. */
export function nextPart(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { p, view, reach, next } = pv;
  const left = next.candidates.filter((code) => !next.ruledOut.has(code)).length;
  // Not `disabled`, here and below: whoever has pressed a button stays on it while it has nothing to do.
  const cannot = reach.km === null || next.working || left === 0;
  return html`<section class="pcm-plan-next" aria-label=${p.next.title}>
    <h3 class="pcm-plan-title">${p.next.title}</h3>
    <p class="pcm-card-quiet">${reach.km === null ? p.next.needsReach : p.next.meaning(view.f.km(reach.km))}</p>
    <div class="pcm-plan-form">
      <label class="pcm-field">
        <span class="pcm-card-label">${p.next.count}</span>
        <select class="pcm-select" data-next-count @change=${(event: Event) => plan.next.choose(Number((event.target as HTMLSelectElement).value))}>
          ${Array.from({ length: MOST }, (_, index) => html`<option value=${index + 1} .selected=${index + 1 === next.choose}>${index + 1}</option>`)}
        </select>
      </label>
      ${programChoice(pv, plan)}
    </div>
    ${next.candidates.length === 0 ? nothing : guard([next.candidates, next.ruledOut, view.release, p], () => ruleOuts(pv, plan))}
    <button type="button" class="pcm-plan-primary" data-next-find aria-disabled=${String(cannot)} @click=${(event: Event) => (cannot ? undefined : void findInView(event.currentTarget as HTMLElement, plan))}>${p.next.find}</button>
    <div role="status">
      ${next.working ? html`<p class="pcm-card-quiet" data-next-working>${p.next.working}</p>` : nothing}
      ${next.failed ? html`<p class="pcm-plan-warning">${p.next.failed}</p>` : nothing}
      ${left === 0 ? html`<p class="pcm-card-quiet">${next.candidates.length === 0 ? p.next.noCandidate : p.next.nothing}</p>` : nothing}
      ${next.result === null || next.working ? nothing : html`<p class="pcm-sr" data-next-said>${p.next.found(namesOf(pv, next.result.best))}</p>`}
    </div>
    ${next.result === null || next.working ? nothing : resultPart(pv, actions, plan, next.result)}
  </section>`;
}

/** Searches, and brings the answer into view: on most screens its place is below the fold. */
async function findInView(button: HTMLElement, plan: PlanActions): Promise<void> {
  const part = button.closest('.pcm-plan-next');
  await plan.next.find();
  requestAnimationFrame(() => part?.querySelector('[data-next-result]')?.scrollIntoView({ block: 'nearest' }));
}

function ruleOuts({ p, view, next }: PlanView, plan: PlanActions): TemplateResult {
  const out = next.candidates.filter((code) => next.ruledOut.has(code)).length;
  return html`<details class="pcm-plan-ruled">
    <summary data-rule-out>${p.next.ruleOut(out, next.candidates.length)}</summary>
    <ul class="pcm-plan-checks">
      ${next.candidates.map((code) => {
        const village = villageOf(view.release, code);
        return html`<li>
          <label class="pcm-check"><input type="checkbox" data-candidate=${code} .checked=${!next.ruledOut.has(code)} @change=${(event: Event) => plan.next.ruleOut(code, !(event.target as HTMLInputElement).checked)} /><span>${village ? villageName(view, village) : code}</span></label>
        </li>`;
      })}
    </ul>
  </details>`;
}

function resultPart(pv: PlanView, actions: Actions, plan: PlanActions, result: NextResult): TemplateResult {
  const { p, view } = pv;
  const { f } = view;
  const share = (km2: number): string => f.percent(result.scopeKm2 > 0 ? km2 / result.scopeKm2 : 0);
  return html`<div class="pcm-next-result" data-next-result data-exact=${String(result.exact)}>
    <p class="pcm-card-strong">${result.exact ? p.next.exact(result.sets) : p.next.greedy}</p>
    <ol class="pcm-next-list">
      ${result.best.members.map(
        ({ code, gainKm2 }) => html`<li data-next=${code}>${villageLink(view, actions, code, nameOf(pv, code))}<span class="pcm-plan-gain">${p.next.gain(f.km2(gainKm2), share(gainKm2))}</span></li>`,
      )}
    </ol>
    ${result.before === null ? nothing : html`<p>${p.next.total(f.percent(result.before), f.percent(result.before + result.best.km2 / result.scopeKm2))}</p>`}
    ${result.runnerUp === null ? nothing : html`<p class="pcm-card-quiet" data-next-runner-up>${runnerUp(pv, result, result.runnerUp)}</p>`}
    <p class="pcm-card-quiet">${p.next.counted(f.metres(result.cellMetres))}</p>
    <button type="button" class="pcm-plan-primary" data-next-apply aria-disabled=${String(result.applied)} @click=${() => (result.applied ? undefined : plan.next.apply())}>${result.applied ? p.next.applied : p.next.apply(programInSentence(view, pv.program))}</button>
  </div>`;
}

function runnerUp(pv: PlanView, { best, exact }: NextResult, second: NextChoice): string {
  const { p, view } = pv;
  const villages = namesOf(pv, second);
  const less = best.km2 - second.km2;
  return less < EQUAL_KM2 ? p.next.runnerUpSame(villages) : p.next[exact ? 'runnerUp' : 'otherLast'](villages, view.f.km2(less));
}

function namesOf(pv: PlanView, { members }: NextChoice): string {
  return pv.view.t.list(members.map(({ code }) => nameOf(pv, code)));
}

function nameOf({ view }: PlanView, code: string): string {
  const village = villageOf(view.release, code);
  return village ? villageName(view, village) : code;
}
