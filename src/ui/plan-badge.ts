import { html, nothing, type TemplateResult } from 'lit';
import type { Actions, View } from './view';

/** Stands on the map whenever it shows a plan: what the record says, and what the plan makes of it. Opens planning, where there is any. */
export function planBadge({ t, f, report, planReport, surface, still }: View, actions: Actions | null): TemplateResult | typeof nothing {
  if (planReport === null) return nothing;
  const words = html`<strong>${t.panels.plan}</strong> <span>${f.count(report.covered.villages)} → ${t.headline.figure(planReport.covered.villages, planReport.scope.villages)}</span>`;
  if (actions === null || still) return html`<p class="pcm-plan-badge" data-plan-badge>${words}</p>`;
  const open = (): void => {
    actions.open('plan');
    actions.setSheet('open');
  };
  return html`<button type="button" class="pcm-plan-badge" data-plan-badge aria-expanded=${String(surface.panel === 'plan')} @click=${open}>${words}</button>`;
}
