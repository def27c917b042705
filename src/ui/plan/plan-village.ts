import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramId, VillageCode } from '../../domain';
import { tagState } from '../../state/tag-state';
import { villageOf } from '../../state/village-of';
import { namedPrograms, programInSentence, programName, programRoleOf, villageName } from '../names';
import { programSwatch } from '../swatch';
import type { PlanActions, PlanView } from './plan-view';

/** What is needed to speak of one village's plan. */
type VillagePlan = Pick<PlanView, 'view' | 'p' | 'plannedTags'>;
type VillageActions = { readonly edits: Pick<PlanActions['edits'], 'tag'> } & Pick<PlanActions, 'details'>;

/** The selected village: what the record says, and a switch for each programme. In the panel with its name, in the card without. */
export function planVillage(pv: VillagePlan, plan: VillageActions, place: 'panel' | 'card'): TemplateResult | null {
  const { view, p } = pv;
  const { detail, release } = view;
  if (detail === null) return null;
  const { code } = detail.village;
  const names = namedPrograms(view, detail.programs).join(', ');
  return html`<section class=${place === 'card' ? 'pcm-card-part pcm-plan-village' : 'pcm-plan-village pcm-plan-selected'} data-plan-village=${code} aria-label=${p.village.title}>
    ${
      place === 'card'
        ? html`<h3 class="pcm-card-label">${p.village.title}</h3>`
        : html`<div class="pcm-plan-village-head">
            <p><strong>${villageName(view, detail.village)}</strong> <span class="pcm-card-quiet">${view.t.places.kecamatan(detail.kecamatanName)}</span></p>
            <button type="button" class="pcm-quiet-button" data-plan-details @click=${() => plan.details(code)}>${p.village.details}</button>
          </div>
          <p class="pcm-card-quiet">${names === '' ? p.village.recordNone(view.t.record) : p.village.record(view.t.record, names)}</p>`
    }
    <div class="pcm-plan-toggles" role="group" aria-label=${p.village.hint}>
      ${release.programs.map(({ id }) => toggle(pv, plan, code, id))}
    </div>
  </section>`;
}

function toggle(pv: VillagePlan, plan: VillageActions, code: VillageCode, program: ProgramId): TemplateResult {
  const { view } = pv;
  const state = tagState(view.release.tags, pv.plannedTags, code, program);
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
    ${state === 'record' ? html`<span class="pcm-card-quiet">${recordMatch(pv, program)}</span>` : nothing}
    ${sign === '' ? nothing : html`<span class="pcm-plan-tag">${sign} ${view.t.panels.plan}</span>`}
  </button>`;
}

/** How certain the record is of a programme in the selected village. */
function recordMatch({ view }: VillagePlan, program: ProgramId): string {
  const named = view.detail?.programs.find(({ id }) => id === program);
  return named === undefined ? '' : view.t.card.match[named.match];
}

export function tagTitle({ view, p }: VillagePlan, code: VillageCode, program: ProgramId, wanted: boolean): string {
  const village = villageOf(view.release, code);
  return p.gaps.tag(village ? villageName(view, village) : code, programInSentence(view, program), wanted);
}
