import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { rankOf, type GapRow } from '../../state/gaps';
import { tagState, type TagState } from '../../state/tag-state';
import { gapReasonText } from '../gap-reason';
import { DOWNLOAD_MESSAGES } from '../../i18n/download-messages';
import { jobStatus } from '../download/job';
import { listMore } from '../list-more';
import { programName, villageName } from '../names';
import type { Actions } from '../view';
import { villageLink } from '../village-link';
import { tagTitle } from './plan-village';
import { LIST_FORMS, type ListForm, type PlanActions, type PlanView } from './plan-view';

/** The villages that are not named, ranked, each with the reason for its rank and a button that plans for it. */
export function gapList(pv: PlanView, actions: Actions, plan: PlanActions): TemplateResult {
  const { view, p, gaps, program } = pv;
  const title = html`<h3 class="pcm-plan-title" data-gap-title>${p.gaps.title(gaps.length, view.report.scope.villages)}</h3>`;
  if (gaps.length === 0) return html`<div class="pcm-plan-gaps">${title}<p class="pcm-card-quiet">${p.gaps.emptyAdvice}</p></div>`;
  return html`<div class="pcm-plan-gaps">
    ${title}
    <div class="pcm-plan-form">${rankChoice(pv, plan)} ${programChoice(pv, plan)}</div>
    <label class="pcm-check"><input type="checkbox" data-gap-dim .checked=${view.state.show === 'gap'} @change=${(event: Event) => plan.dim((event.target as HTMLInputElement).checked)} /><span>${p.gaps.dim}</span></label>
    ${saving(pv, plan)}
    <p class=${pv.measuring ? 'pcm-card-quiet' : 'pcm-sr'} role="status" data-gap-working>${pv.measuring ? p.gaps.working : ''}</p>
    ${
      pv.measuring
        ? nothing
        : html`${meaning(pv)}
            <ol class="pcm-gap-rows" data-gaps data-rank=${rankOf(pv.order)}>
            ${gaps.slice(0, view.surface.listed.villages).map((row, index) => {
              const { code } = row.village;
              const state = tagState(view.release.tags, pv.plannedTags, code, program);
              // Of hundreds of rows, pointing at a village changes two.
              return guard([row, index, state, program, p, view.emphasis.hover === code, view.state.village === code], () => gapRow(pv, actions, plan, row, index, state));
            })}
          </ol>
          ${listMore(view, actions, 'villages', gaps.length)}`
    }
  </div>`;
}

/** What all rows have in common is said once. */
function meaning({ view, p, order }: PlanView): TemplateResult | typeof nothing {
  const nobody = view.report.covered.villages === 0 && (order.by === 'distance' || order.by === 'border');
  if (!nobody && order.by !== 'distance') return nothing;
  return html`<p class="pcm-card-quiet" data-gap-meaning>${nobody ? p.gaps.nobodyNamed : p.gaps.distanceMeaning}</p>`;
}

function rankChoice({ p, ranks, order }: PlanView, plan: PlanActions): TemplateResult {
  const nameOf = (rank: string): string => (rank === 'distance' || rank === 'area' || rank === 'border' ? p.gaps.ranks[rank] : p.gaps.column(rank));
  return html`<label class="pcm-field">
      <span class="pcm-card-label">${p.gaps.rankBy}</span>
      <select class="pcm-select" data-rank-by @change=${(event: Event) => plan.rank({ ...order, by: (event.target as HTMLSelectElement).value })}>
        ${ranks.map((rank) => html`<option value=${rank} .selected=${rank === order.by}>${nameOf(rank)}</option>`)}
      </select>
    </label>
    <button type="button" class="pcm-quiet-button" data-rank-turn @click=${() => plan.rank({ ...order, smallestFirst: !order.smallestFirst })}>
      ${p.gaps.direction(order.by, order.smallestFirst)}
    </button>`;
}

const FORM_NAMES: Readonly<Record<ListForm, string>> = { xlsx: 'XLSX', csv: 'CSV', hxl: 'CSV + HXL' };

/** The list as a file, in the order in which it stands. The button that was pressed becomes the one that stops it, and keeps the focus. */
function saving({ view, p, measuring, download: { form, job } }: PlanView, plan: PlanActions): TemplateResult {
  const working = job.phase === 'working';
  return html`<div class="pcm-gap-save">
    <div class="pcm-plan-buttons" role="group" aria-label=${p.gaps.download}>
      <span class="pcm-card-label" aria-hidden="true">${p.gaps.download}</span>
      ${LIST_FORMS.map((one) => {
        const stops = working && one === form;
        return html`<button type="button" class="pcm-quiet-button" data-gap-save=${one} ?data-working=${stops} ?disabled=${(working && !stops) || (measuring && !stops)} @click=${() => (stops ? plan.cancelList() : plan.saveList(one))}>
          ${stops ? DOWNLOAD_MESSAGES[view.state.lang].cancel : FORM_NAMES[one]}
        </button>`;
      })}
    </div>
    ${jobStatus(view, job)}
  </div>`;
}

/** For which programme the buttons of the list and the best next villages plan. */
export function programChoice({ view, p, program, programs }: PlanView, plan: PlanActions): TemplateResult {
  return html`<label class="pcm-field">
    <span class="pcm-card-label">${p.next.forProgram}</span>
    <select class="pcm-select" data-plan-program @change=${(event: Event) => plan.chooseProgram((event.target as HTMLSelectElement).value)}>
      ${programs.map((id) => html`<option value=${id} .selected=${id === program}>${programName(view, id)}</option>`)}
    </select>
  </label>`;
}

function gapRow(pv: PlanView, actions: Actions, plan: PlanActions, { village, kecamatanName, why }: GapRow, index: number, state: TagState): TemplateResult {
  const { view, p, program } = pv;
  const { code } = village;
  const wanted = state === 'record' || state === 'added';
  const title = tagTitle(pv, code, program, !wanted);
  return html`<li
    class="pcm-gap-row"
    data-gap=${code}
    ?data-hover=${view.emphasis.hover === code}
    ?data-selected=${view.state.village === code}
    ?data-planned=${state === 'added'}
    @pointerenter=${() => actions.hover(code)}
    @pointerleave=${() => actions.hover(null)}
  >
    <span class="pcm-gap-rank" aria-hidden="true">${view.f.count(index + 1)}</span>
    <div class="pcm-gap-text">
      <p class="pcm-gap-name">${villageLink(view, actions, code, villageName(view, village))}<span class="pcm-sr">${p.gaps.place(index + 1, kecamatanName)}</span> <span class="pcm-card-quiet" aria-hidden="true">${kecamatanName}</span></p>
      ${why.kind === 'nobody' ? nothing : html`<p class="pcm-gap-why" data-why>${gapReasonText(view, why)}</p>`}
    </div>
    <button
      type="button"
      class="pcm-plan-add"
      data-gap-tag
      data-state=${state}
      title=${title}
      @click=${() => plan.edits.tag(code, program, !wanted)}
    >
      ${state === 'record' ? view.t.places.show.covered : wanted ? p.gaps.planned : html`+ ${view.t.panels.plan}`}<span class="pcm-sr">: ${programName(view, program)}, ${villageName(view, village)}</span>
    </button>
  </li>`;
}
