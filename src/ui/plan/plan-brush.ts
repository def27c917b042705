import { html, nothing, type TemplateResult } from 'lit';
import { tagState } from '../../state/tag-state';
import { villageOf } from '../../state/village-of';
import { closeIcon } from '../icons';
import { programInSentence, programName, programRoleOf, villageName } from '../names';
import { programSwatch } from '../swatch';
import type { BrushStroke, PlanActions, PlanView } from './plan-view';

/** What a click on the map does: it selects, or plans for one of the programmes. */
export function brushChoice({ view, p, brush, programs }: PlanView, plan: PlanActions): TemplateResult {
  const choose = (event: Event): void => plan.clickFor((event.target as HTMLSelectElement).value || null);
  return html`<label class="pcm-field pcm-brush-choice">
    <span class="pcm-card-label">${p.brush.label}</span>
    <select class="pcm-select" data-plan-brush @change=${choose}>
      <option value="" .selected=${brush.program === null}>${p.brush.selects}</option>
      ${programs.map((id) => html`<option value=${id} .selected=${id === brush.program}>${p.brush.tags(programInSentence(view, id))}</option>`)}
    </select>
  </label>`;
}

/**
 * Stands on the map while a click on it plans: for what, what the last click did, and the way out. The region that says so stands there
 * before: what appears together with its words is often not read aloud. So does one for what a plan makes of the figures.
 */
export function planBrush(pv: PlanView, plan: PlanActions): TemplateResult | null {
  const { view, p, brush } = pv;
  const { program } = brush;
  if (view.printing) return null;
  return html`<div class=${program === null ? 'pcm-sr' : 'pcm-brush'} data-brush-on=${program ?? nothing}>
      ${program === null ? nothing : programSwatch(programRoleOf(view.release, program))}
      <p role="status" data-brush-said>${program === null ? '' : (strokeText(pv, brush.stroke) ?? p.brush.hint(programInSentence(view, program)))}</p>
      ${
        program === null
          ? nothing
          : html`${pv.canUndo ? html`<button type="button" class="pcm-brush-undo" data-brush-undo @click=${() => plan.edits.undo()}>${p.actions.undo}</button>` : nothing}
              <button type="button" class="pcm-close" data-brush-off aria-label=${p.brush.stop} title=${p.brush.stop} @click=${() => plan.clickFor(null)}>${closeIcon}</button>`
      }
    </div>
    <p class="pcm-sr" role="status" data-plan-said>${figuresSaid(pv)}</p>`;
}

/** The plan's answer beside the record's. A presentation speaks for itself. */
function figuresSaid({ view, p, planReport, canUndo, canRedo }: PlanView): string {
  if (view.surface.presented !== null) return '';
  if (planReport === null) return canUndo || canRedo ? p.figures.saidEmpty : '';
  return p.figures.said(p.figures.lead(view.report.covered.villages, planReport.covered.villages, view.report.scope.villages));
}

/** What the last click did; null where that is no longer so: it was taken back. */
function strokeText({ view, p, plannedTags }: PlanView, stroke: BrushStroke | null): string | null {
  if (stroke === null) return null;
  const { village: code, program, state } = stroke;
  if (tagState(view.release.tags, plannedTags, code, program) !== state) return null;
  const village = villageOf(view.release, code);
  return p.brush.done[state](village ? villageName(view, village) : code, programName(view, program));
}
