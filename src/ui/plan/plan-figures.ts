import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CoverageReport } from '../../domain';
import { headFigures, planFigures, type FigureChange } from '../../state/plan-figures';
import type { Actions } from '../view';
import { planChangeList } from './plan-changes';
import { differenceText, figureName, valueText } from './plan-formats';
import type { PlanActions, PlanView } from './plan-view';

/** The plan's figures beside the record's, each with its difference; nothing without a plan. */
export function planFiguresBlock(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult | typeof nothing {
  const { view, p, planReport } = pv;
  if (planReport === null) return nothing;
  const { covered, scope } = view.report;
  return html`<section class="pcm-plan-result" data-plan-result aria-label=${p.figures.title(view.t.record)}>
    <p class="pcm-plan-mark-line"><span class="pcm-plan-tag">${view.t.panels.plan}</span>${p.notRecord(view.t.record)}</p>
    <p class="pcm-plan-lead">${p.figures.lead(covered.villages, planReport.covered.villages, scope.villages)}</p>
    <p class="pcm-card-quiet">${p.figures.key}</p>
    ${guard([view.report, planReport, view.release, p], () => figures(pv, planReport))} ${guard([pv.plan, view.release, p], () => planChangeList(pv, actions, plan))}
  </section>`;
}

function figures(pv: PlanView, planReport: CoverageReport): TemplateResult {
  const { view, p } = pv;
  return html`${table(pv, p.figures.title(view.t.record), headFigures(view.report, planReport))}
    <details class="pcm-plan-all">
      <summary>${p.figures.all}</summary>
      ${table(pv, p.figures.all, planFigures(view.report, planReport, { release: view.release, plannedTags: pv.plannedTags }))}
    </details>`;
}

function table(pv: PlanView, title: string, rows: readonly FigureChange[]): TemplateResult {
  const { columns } = pv.p.figures;
  return html`<table class="pcm-table pcm-plan-figures">
    <caption class="pcm-sr">${title}</caption>
    <thead>
      <tr>
        <th scope="col">${columns.figure}</th>
        <th scope="col" class="pcm-number">${columns.record(pv.view.t.record)}</th>
        <th scope="col" class="pcm-number">${columns.plan}</th>
        <th scope="col" class="pcm-number">${columns.difference}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => {
        const difference = differenceText(pv, row);
        return html`<tr data-figure=${row.figure.of} ?data-changed=${difference !== pv.p.figures.same}>
          <th scope="row">${figureName(pv, row)}</th>
          <td class="pcm-number">${valueText(pv, row.unit, row.before)}</td>
          <td class="pcm-number">${valueText(pv, row.unit, row.after)}</td>
          <td class="pcm-number pcm-plan-difference">${difference}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
