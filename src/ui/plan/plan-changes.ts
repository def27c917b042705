import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Plan } from '../../domain';
import { shortcut } from '../../lib/command-key';
import { keepFocus } from '../../lib/keep-focus';
import { villageOf } from '../../state/village-of';
import { programInSentence, programName, programRoleOf, villageName } from '../names';
import { programSwatch } from '../swatch';
import { villageLink } from '../village-link';
import type { Actions } from '../view';
import type { PlanActions, PlanView } from './plan-view';
import { redoIcon, undoIcon } from './plan-icons';

/** Undo and redo, the link, and an end of it all. Nothing as long as nothing was ever planned. */
export function planTools({ p, planReport, canUndo, canRedo, linkOutcome }: PlanView, plan: PlanActions): TemplateResult | typeof nothing {
  if (planReport === null && !canUndo && !canRedo) return nothing;
  const none = planReport === null;
  // Not `disabled`: what has nothing left to undo keeps the focus.
  const unless = (idle: boolean, act: () => void) => (): void => (idle ? undefined : act());
  return html`<div class="pcm-plan-buttons" role="group" aria-label=${p.actions.title}>
    <button type="button" class="pcm-quiet-button pcm-plan-icon-button" data-plan-undo aria-disabled=${String(!canUndo)} aria-label=${p.actions.undo} title="${p.actions.undo} (${shortcut('Z')})" @click=${unless(!canUndo, () => plan.edits.undo())}>${undoIcon}</button>
    <button type="button" class="pcm-quiet-button pcm-plan-icon-button" data-plan-redo aria-disabled=${String(!canRedo)} aria-label=${p.actions.redo} title="${p.actions.redo} (${shortcut('Z', true)})" @click=${unless(!canRedo, () => plan.edits.redo())}>${redoIcon}</button>
    <button type="button" class="pcm-quiet-button" data-plan-link aria-disabled=${String(none)} @click=${unless(none, () => plan.copyLink())}>${p.actions.copyLink}</button>
    <button type="button" class="pcm-quiet-button" data-plan-clear aria-disabled=${String(none)} @click=${unless(none, () => plan.edits.clear())}>${p.actions.clear}</button>
    <span class="pcm-plan-said" role="status">${linkOutcome === 'none' ? nothing : p.actions.linkSaid[linkOutcome]}</span>
  </div>`;
}

/** Every change that the plan makes, each with its way back. */
export function planChangeList(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { p } = pv;
  const { add, remove } = pv.plan;
  const rows = [...add.map((pair) => ({ pair, added: true })), ...remove.map((pair) => ({ pair, added: false }))];
  const keys = rows.map(({ pair }) => pair.join(' '));
  return html`<details class="pcm-plan-all">
    <summary data-plan-changes>${p.changes.title(add.length + remove.length)}</summary>
    <ul class="pcm-plan-list">
      ${rows.map(({ pair, added }, at) => keyed(keys[at], change(pv, actions, plan, pair, added, keys[at + 1] ?? keys[at - 1] ?? '')))}
    </ul>
  </details>`;
}

/** `next`: the row that has the focus when this one is taken back. */
function change(pv: PlanView, actions: Actions, plan: PlanActions, [code, program]: Plan['add'][number], added: boolean, next: string): TemplateResult {
  const { view, p } = pv;
  const village = villageOf(view.release, code);
  const name = village ? villageName(view, village) : code;
  const takeBack = p.changes.takeBack(name, programInSentence(view, program));
  const undo = ({ currentTarget }: Event): void => {
    plan.edits.tag(code, program, !added);
    if (!(currentTarget instanceof HTMLElement)) return;
    const panel = currentTarget.closest('[data-plan-panel]');
    keepFocus(() => panel, `[data-change-of="${CSS.escape(next)}"] .pcm-plan-back`, '[data-plan-changes]', '[data-plan-undo]');
  };
  return html`<li class="pcm-plan-change-row" data-plan-change=${code} data-change-of="${code} ${program}" data-change=${added ? 'added' : 'removed'}>
    <span class="pcm-plan-sign" aria-hidden="true">${added ? '+' : '−'}</span>
    ${villageLink(view, actions, code, name)}
    <span class="pcm-plan-what">${programSwatch(programRoleOf(view.release, program))}${added ? p.changes.added(programName(view, program)) : p.changes.removed(programName(view, program))}</span>
    <button type="button" class="pcm-plan-back" aria-label=${takeBack} title=${takeBack} @click=${undo}>${undoIcon}</button>
  </li>`;
}
