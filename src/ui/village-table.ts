import { html, nothing, type TemplateResult } from 'lit';
import { listedRows } from '../state/listed-rows';
import type { VillageRow } from '../state/rows';
import type { SortKey } from '../state/surface';
import { listMore } from './list-more';
import { local, shownSetName, villageName } from './names';
import { programCell } from './program-cell';
import { villageLink } from './village-link';
import type { Actions, View } from './view';

/** All that the map says, as a table: sortable, in step with hover and selection. */
export function villageTable(view: View, actions: Actions): TemplateResult {
  const { t, release } = view;
  const rows = listedRows(view.rows(), view.state);
  return html`<table class="pcm-table" data-villages>
    <caption class="pcm-sr">${t.table.caption(rows.length, shownSetName(view))}</caption>
    <thead>
      <tr>
        ${head(view, actions, 'name', t.table.columns.name)}
        ${head(view, actions, 'kecamatan', t.table.columns.kecamatan, 'pcm-wide')}
        ${head(view, actions, 'programs', t.table.columns.programs)}
        ${release.boundarySets.map((set) => {
          const text = t.table.areaColumn(local(view, set.shortName));
          const shown = set.id === view.state.boundaries;
          return shown
            ? head(view, actions, 'area', text, 'pcm-number', t.table.areaColumnShort)
            : html`<th scope="col" class="pcm-number pcm-wide">${text}</th>`;
        })}
        ${head(view, actions, 'code', t.table.columns.code, 'pcm-wide')}
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, view.still ? rows.length : view.surface.listed.villages).map((row) => tableRow(view, actions, row))}
      ${rows.length === 0 ? html`<tr><td class="pcm-table-empty" colspan=${4 + release.boundarySets.length}>${t.table.empty[view.state.show === 'gap' ? 'gap' : 'covered']}</td></tr>` : nothing}
    </tbody>
  </table>
  ${listMore(view, actions, 'villages', rows.length)}`;
}

/** `short` stands in for `text` on narrow screens. */
function head({ t, surface, still }: View, actions: Actions, key: SortKey, text: string, className = '', short = text): TemplateResult {
  const { sort } = surface;
  const order = sort.key !== key ? 'none' : sort.descending ? 'descending' : 'ascending';
  const words = short === text ? text : html`<span class="pcm-long">${text}</span><span class="pcm-short">${short}</span>`;
  return html`<th scope="col" class=${className} aria-sort=${order}>
    ${
      still
        ? words
        : html`<button type="button" class="pcm-sort" data-sort=${key} title=${t.table.sorted(text)} @click=${() => actions.sortBy(key)}>
            ${words}<span class="pcm-sort-mark" aria-hidden="true">${order === 'none' ? '↕' : order === 'descending' ? '↓' : '↑'}</span>
          </button>`
    }
  </th>`;
}

function tableRow(view: View, actions: Actions, row: VillageRow): TemplateResult {
  const { f, t, release, emphasis } = view;
  const { code } = row.village;
  // Named, but for nothing that is chosen: the row stays, and steps back.
  const isAside = !row.covered && row.programs.length > 0;
  const select = (event: Event): void => {
    // The name in the row is a button of its own.
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    actions.select(code);
  };
  return html`<tr
    class="pcm-table-row"
    data-village=${code}
    ?data-hover=${emphasis.hover === code}
    ?data-aside=${isAside}
    aria-current=${emphasis.selected === code ? 'true' : 'false'}
    @click=${select}
    @pointerenter=${() => actions.hover(code)}
    @pointerleave=${() => actions.hover(null)}
  >
    <th scope="row">
      ${villageLink(view, actions, code, villageName(view, row.village))}
      <span class="pcm-narrow pcm-row-place">${t.places.kecamatan(row.kecamatanName)}</span>
    </th>
    <td class="pcm-wide">${row.kecamatanName}</td>
    <td>${programCell(view, row)}${isAside ? html`<span class="pcm-sr">, ${t.table.notForThis}</span>` : nothing}</td>
    ${release.boundarySets.map((set) => {
      const km2 = row.areasKm2[set.id];
      return html`<td class="pcm-number ${set.id === view.state.boundaries ? '' : 'pcm-wide'}">${km2 === undefined ? '–' : f.km2Bare(km2)}</td>`;
    })}
    <td class="pcm-wide pcm-code">${code}</td>
  </tr>`;
}
