import { html, nothing, type TemplateResult } from 'lit';
import type { ProgramId } from '../domain';
import type { VillageRow } from '../state/rows';
import { LISTED_AT_ONCE } from '../state/surface';
import { local, programRoleOf, villageName } from './names';
import { programSwatch } from './swatch';
import type { View } from './view';

/**
 * Villages × programmes: every village that is named for anything, in the sub-districts chosen, whatever the programme
 * filter; the others as one line. Of very many only the first, and how many more there are. Totals are those of the report. Fits one A4 page for 40 rows.
 */
export function matrix(view: View): TemplateResult {
  const { t, f, release, report } = view;
  const rows = view.rows();
  const named = rows.filter(({ programs }) => programs.length > 0);
  const shown = named.slice(0, LISTED_AT_ONCE.villages);
  const rest = rows.length - named.length;
  return html`<table class="pcm-matrix" data-matrix>
    <caption class="pcm-sr">${t.table.matrixCaption(named.length)}</caption>
    <thead>
      <tr>
        <th scope="col">${t.table.matrixVillage}</th>
        ${release.programs.map((program) => html`<th scope="col" class="pcm-matrix-program">${local(view, program.name)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        (row) => html`<tr data-hover=${view.emphasis.hover === row.village.code ? '' : nothing} aria-current=${view.emphasis.selected === row.village.code ? 'true' : 'false'}>
          <th scope="row">${villageName(view, row.village)}</th>
          ${release.programs.map(({ id }) => html`<td>${cell(view, row, id)}</td>`)}
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${t.table.matrixTotal}</th>
        ${release.programs.map(({ id }) => html`<td>${f.count(report.programs.find((program) => program.id === id)?.villages ?? 0)}</td>`)}
      </tr>
      ${shown.length === named.length ? nothing : html`<tr class="pcm-matrix-rest"><td colspan=${release.programs.length + 1}>${t.table.matrixMore(named.length - shown.length)}</td></tr>`}
      ${rest === 0 ? nothing : html`<tr class="pcm-matrix-rest"><td colspan=${release.programs.length + 1}>${t.table.matrixRest(rest)}</td></tr>`}
    </tfoot>
  </table>`;
}

function cell({ t, release }: View, { programs }: VillageRow, id: ProgramId): TemplateResult {
  const tag = programs.find((program) => program.id === id);
  if (tag === undefined) return html`<span class="pcm-matrix-no" aria-hidden="true">·</span><span class="pcm-sr">${t.table.matrixNo}</span>`;
  const inferred = tag.match === 'inferred';
  return html`${programSwatch(programRoleOf(release, id), inferred)}${inferred ? html`<span class="pcm-matrix-mark" aria-hidden="true">?</span>` : nothing}<span class="pcm-sr"
      >${inferred ? t.table.matrixInferred : tag.match === 'stated' ? t.table.matrixYes : t.card.match[tag.match]}${tag.plan ? `, ${t.table.planMark}` : ''}</span
    >`;
}
