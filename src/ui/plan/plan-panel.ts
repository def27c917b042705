import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../view';
import { brushChoice } from './plan-brush';
import { gapList } from './gap-list';
import { planTools } from './plan-changes';
import { planFiguresBlock } from './plan-figures';
import { planVillage } from './plan-village';
import { PLAN_TABS, type PlanActions, type PlanTab, type PlanView } from './plan-view';
import { reachPart } from './reach-part';
import { savedPart } from './saved-part';
import { setsPart } from './sets-part';

/** Where the next programme goes: what a plan changes, the gaps, reach, boundaries, and plans that were kept. */
export function planPanel(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { p, tab } = pv;
  return html`<div class="pcm-plan" data-plan-panel>
    ${pv.planReport === null ? html`<p class="pcm-card-quiet" data-plan-empty>${p.intro(pv.view.t.record)}</p>` : planFiguresBlock(pv, actions, plan)} ${planTools(pv, plan)} ${brushChoice(pv, plan)} ${planVillage(pv, plan, 'panel') ?? nothing}
    <div class="pcm-segments pcm-plan-tabs" role="group" aria-label=${p.tabsLabel}>
      ${PLAN_TABS.map((one) => html`<button type="button" class="pcm-segment" data-plan-tab=${one} aria-pressed=${String(one === tab)} @click=${(event: Event) => showFromItsStart(event.currentTarget as HTMLElement, () => plan.showTab(one))}>${p.tabs[one]}</button>`)}
    </div>
    ${body(pv, actions, plan, tab)}
  </div>`;
}

/** Shows another tab. Its predecessor may have been scrolled far down under the tabs, which stay: it begins at its own beginning. */
function showFromItsStart(button: HTMLElement, show: () => void): void {
  const tabs = button.parentElement;
  show();
  requestAnimationFrame(() => {
    const part = tabs?.nextElementSibling;
    if (tabs && part && part.getBoundingClientRect().top < tabs.getBoundingClientRect().bottom) part.scrollIntoView({ block: 'start' });
  });
}

function body(pv: PlanView, actions: Actions, plan: PlanActions, tab: PlanTab): TemplateResult {
  switch (tab) {
    case 'gaps':
      return gapList(pv, actions, plan);
    case 'reach':
      return reachPart(pv, actions, plan);
    case 'sets':
      return setsPart(pv, actions, plan);
    case 'saved':
      return savedPart(pv, plan);
  }
}
