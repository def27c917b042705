import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramId, VillageCode } from '../../domain';
import { programInSentence, programName, programRoleOf, villageName } from '../names';
import { programSwatch } from '../swatch';
import type { PlanActions, PlanView } from './plan-view';

/** How a village stands to a programme. */
export type TagState = 'none' | 'record' | 'added' | 'removed';

export function tagState({ view, plannedTags }: PlanView, village: VillageCode, program: ProgramId): TagState {
  const has = (tags: PlanView['plannedTags']['tags']): boolean => tags.some((tag) => tag.village === village && tag.program === program);
  const [recorded, planned] = [has(view.release.tags.tags), has(plannedTags.tags)];
  if (recorded) return planned ? 'record' : 'removed';
  return planned ? 'added' : 'none';
}

/** The selected village: what the record says, and a switch for each programme. In the panel with its name, in the card without. */
export function planVillage(pv: PlanView, plan: PlanActions, place: 'panel' | 'card'): TemplateResult | null {
  const { view, p } = pv;
  const { detail, release } = view;
  if (detail === null) return null;
  const { code } = detail.village;
  const names = detail.programs.map(({ id }) => programName(view, id)).join(', ');
  return html`<section class=${place === 'card' ? 'pcm-card-part pcm-plan-village' : 'pcm-plan-village pcm-plan-selected'} data-plan-village=${code} aria-label=${p.village.title}>
    ${
      place === 'card'
        ? html`<h3 class="pcm-card-label">${p.village.title}</h3>`
        : html`<div class="pcm-plan-village-head">
            <p><strong>${villageName(view, detail.village)}</strong> <span class="pcm-card-quiet">${view.t.places.kecamatan(detail.kecamatanName)}</span></p>
            <button type="button" class="pcm-quiet-button" data-plan-details @click=${() => plan.details(code)}>${p.village.details}</button>
          </div>
          <p class="pcm-card-quiet">${names === '' ? p.village.recordNone : p.village.record(names)}</p>`
    }
    <div class="pcm-plan-toggles" role="group" aria-label=${p.village.hint}>
      ${release.programs.map(({ id }) => toggle(pv, plan, code, id))}
    </div>
  </section>`;
}

function toggle(pv: PlanView, plan: PlanActions, code: VillageCode, program: ProgramId): TemplateResult {
  const { view } = pv;
  const state = tagState(pv, code, program);
  const wanted = state === 'record' || state === 'added';
  const sign = state === 'added' ? '+' : state === 'removed' ? '−' : '';
  return html`<button
    type="button"
    class="pcm-plan-toggle"
    data-plan-toggle=${program}
    data-state=${state}
    aria-pressed=${String(wanted)}
    title=${tagTitle(pv, code, program, !wanted)}
    @click=${() => plan.edits.tag(code, program, !wanted)}
  >
    ${programSwatch(programRoleOf(view.release, program))}${programName(view, program)}
    ${state === 'record' ? html`<span class="pcm-card-quiet">${view.t.card.match.stated}</span>` : nothing}
    ${sign === '' ? nothing : html`<span class="pcm-plan-tag">${sign} ${view.t.panels.plan}</span>`}
  </button>`;
}

export function tagTitle({ view, p }: PlanView, code: VillageCode, program: ProgramId, wanted: boolean): string {
  const village = view.release.villages.find((one) => one.code === code);
  return p.gaps.tag(village ? villageName(view, village) : code, programInSentence(view, program), wanted);
}
