import { html, nothing, type TemplateResult } from 'lit';
import type { VillageRow } from '../state/rows';
import { programName, programRoleOf } from './names';
import { programSwatch } from './swatch';
import type { View } from './view';

/** A village's programmes on one line, each with its swatch and, where it needs one, its mark of certainty. */
export function programCell(view: View, { programs }: VillageRow): TemplateResult {
  const { t, release } = view;
  if (programs.length === 0) return html`<span class="pcm-not-named">${t.table.notNamed}</span>`;
  return html`<span class="pcm-program-cell">
    ${programs.map(
      ({ id, match, plan }) => html`<span class="pcm-program-tag">
        ${programSwatch(programRoleOf(release, id), match === 'inferred')}
        <span>
          ${programName(view, id)}
          ${match === 'inferred' ? html`<span class="pcm-certainty-mark pcm-certainty-inferred">${t.table.inferredMark}</span>` : nothing}
          ${match === 'spelling' || match === 'kind' ? html`<span class="pcm-match-mark">${t.table.matchMark[match]}</span>` : nothing}
          ${plan ? html`<span class="pcm-certainty-mark pcm-plan-mark">${t.table.planMark}</span>` : nothing}
        </span>
      </span>`,
    )}
  </span>`;
}
