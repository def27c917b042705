import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../domain';
import { programInSentence, programName, programRoleOf, villageName } from '../names';
import { programSwatch } from '../swatch';
import { villageLink } from '../village-link';
import type { Actions } from '../view';
import type { PlanActions, PlanView } from './plan-view';
import { redoIcon, undoIcon } from './plan-icons';

/** What the plan changes, each change with its way back, and what can be done with the plan as a whole. */
export function planChangesPart(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { p, planReport, canUndo, canRedo, linkOutcome } = pv;
  const { add, remove } = pv.plan;
  const isEmpty = planReport === null;
  return html`<section class="pcm-plan-changes" aria-label=${p.changes.title}>
    <div class="pcm-plan-buttons">
      <button type="button" class="pcm-quiet-button" data-plan-undo ?disabled=${!canUndo} title="Ctrl+Z" @click=${() => plan.undo()}>${undoIcon}${p.actions.undo}</button>
      <button type="button" class="pcm-quiet-button" data-plan-redo ?disabled=${!canRedo} title="Ctrl+Shift+Z" @click=${() => plan.redo()}>${redoIcon}${p.actions.redo}</button>
      <button type="button" class="pcm-quiet-button" data-plan-clear ?disabled=${isEmpty} @click=${() => plan.clear()}>${p.actions.clear}</button>
    </div>
    ${
      isEmpty
        ? html`<p class="pcm-card-quiet" data-plan-empty>${p.changes.none}</p>`
        : html`<h3 class="pcm-card-label">${p.changes.title}</h3>
            <ul class="pcm-plan-list">
              ${add.map((pair) => change(pv, actions, plan, pair, true))}${remove.map((pair) => change(pv, actions, plan, pair, false))}
            </ul>
            <div class="pcm-plan-buttons">
              <button type="button" class="pcm-quiet-button" data-plan-link @click=${() => plan.copyLink()}>${p.actions.copyLink}</button>
              <span class="pcm-plan-said" role="status">${linkOutcome === 'none' ? nothing : linkOutcome === 'copied' ? p.actions.copied : p.actions.copyFailed}</span>
            </div>`
    }
  </section>`;
}

function change(pv: PlanView, actions: Actions, plan: PlanActions, [code, program]: Plan['add'][number], added: boolean): TemplateResult {
  const { view, p } = pv;
  const village = view.release.villages.find((one) => one.code === code);
  const name = village ? villageName(view, village) : code;
  const takeBack = p.changes.takeBack(name, programInSentence(view, program));
  return html`<li class="pcm-plan-change-row" data-plan-change=${code} data-change=${added ? 'added' : 'removed'}>
    <span class="pcm-plan-sign" aria-hidden="true">${added ? '+' : '−'}</span>
    ${villageLink(view, actions, code, name)}
    <span class="pcm-plan-what">${programSwatch(programRoleOf(view.release, program))}${added ? p.changes.added(programName(view, program)) : p.changes.removed(programName(view, program))}</span>
    <button type="button" class="pcm-plan-back" aria-label=${takeBack} title=${takeBack} @click=${() => plan.tag(code, program, !added)}>${undoIcon}</button>
  </li>`;
}
