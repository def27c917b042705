import { html, nothing, type TemplateResult } from 'lit';
import { ROLES, VILLAGE_ROLES, type FoundColumn, type FoundLayer, type FoundTable, type Role } from '../../domain';
import type { DataActions, DataView, ImportStep } from './data-view';
import { importNoteText } from '../../i18n/data-notes';
import { cancelButton } from './leave-buttons';
import { notesList } from './start-step';

type FilesStep = Extract<ImportStep, { type: 'files' }>;

/** What was found in the files, and what each column is taken to hold. */
export function filesStep(data: DataView, { found, mapping }: FilesStep, actions: DataActions): TemplateResult {
  const { words, view } = data;
  return html`${found.layer ? layerPart(data, found.layer, mapping.layer ?? [], actions) : nothing}
    ${found.tables.map((table, index) => tablePart(data, table, index, mapping.tables[index] ?? { roles: [], program: null }, actions))}
    ${notesList(words.notesTitle, found.notes.map(({ id, params }) => importNoteText[view.state.lang][id](params)))}
    <div class="pcm-step-buttons">
      ${cancelButton(data, actions)}
      <button type="button" class="pcm-main-button" data-match @click=${() => actions.match()}>${words.next}</button>
    </div>`;
}

function layerPart(data: DataView, layer: FoundLayer, roles: readonly Role[], actions: DataActions): TemplateResult {
  const { facts } = data.words;
  return html`<section class="pcm-found" data-found="layer">
    <h3 class="pcm-found-name" tabindex="-1" data-step-title>${layer.file}</h3>
    <p class="pcm-card-quiet">${facts.boundaries(layer.format)} · ${facts.features(layer.features)}</p>
    <dl class="pcm-facts">${fact(facts.system, layer.isSystemAssumed ? facts.assumed(layer.system) : layer.system)}</dl>
    ${columns(data, layer.columns, roles, VILLAGE_ROLES, (column, role) => actions.setRole('layer', column, role))}
  </section>`;
}

function tablePart(data: DataView, table: FoundTable, index: number, mapping: { readonly roles: readonly Role[]; readonly program: string | null }, actions: DataActions): TemplateResult {
  const { words } = data;
  const { facts } = words;
  const isActivity = mapping.roles.some((role) => role === 'program' || role === 'mark');
  return html`<section class="pcm-found" data-found=${index}>
    <h3 class="pcm-found-name" tabindex="-1" data-step-title>${table.file}</h3>
    <p class="pcm-card-quiet">${table.text === null ? facts.workbook(table.sheet) : facts.table} · ${facts.rows(table.rows)}</p>
    <dl class="pcm-facts">
      ${table.text === null ? nothing : html`${fact(facts.encoding, table.text.encoding)}${fact(facts.delimiter, facts.delimiters[table.text.delimiter])}`}
      ${fact(facts.header, facts.headerRow(table.headerRow, table.hashtagRow))}
    </dl>
    ${columns(data, table.columns, mapping.roles, ROLES, (column, role) => actions.setRole(index, column, role))}
    ${isActivity ? nothing : programField(data, index, mapping.program, actions)}
  </section>`;
}

/** Rows without a programme column are all of one programme, or bring numbers. */
function programField({ words }: DataView, index: number, program: string | null, actions: DataActions): TemplateResult {
  if (program === null) return html`<p class="pcm-card-quiet">${words.noProgram}</p>`;
  const change = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) actions.setProgram(index, event.currentTarget.value);
  };
  return html`<label class="pcm-field"><span class="pcm-card-label">${words.programOfTable}</span><input class="pcm-text-input" type="text" data-program-name .value=${program} @change=${change} /></label>`;
}

function columns(data: DataView, found: readonly FoundColumn[], roles: readonly Role[], choices: readonly Role[], change: (column: number, role: Role) => void): TemplateResult {
  const { words } = data;
  const rows = found.map((column, index) => ({ column, index, role: roles[index] ?? 'ignore' }));
  const used = rows.filter(({ column, role }) => role !== 'ignore' || column.role !== 'ignore');
  const others = rows.filter((row) => !used.includes(row));
  const row = ({ column, index, role }: (typeof rows)[number]): TemplateResult => {
    const heading = column.heading || column.hashtag || words.emptyHeading(index + 1);
    const choose = (event: Event): void => {
      if (!(event.currentTarget instanceof HTMLSelectElement)) return;
      const { value } = event.currentTarget;
      change(index, choices.find((one) => one === value) ?? 'ignore');
    };
    return html`<li class="pcm-column" data-column=${index} data-role=${role}>
      <p class="pcm-column-name">${heading}<span class="pcm-column-samples">${column.samples.join(' · ')}</span></p>
      <select class="pcm-select" aria-label=${words.roleOf(heading)} @change=${choose}>
        ${choices.map((one) => html`<option value=${one} .selected=${one === role}>${words.roles[one]}</option>`)}
      </select>
    </li>`;
  };
  return html`<h4 class="pcm-card-label pcm-columns-title">${words.columnsTitle}</h4>
    <ul class="pcm-columns">${used.map(row)}</ul>
    ${others.length === 0 ? nothing : html`<details class="pcm-other-columns"><summary><span class="pcm-summary-text">${words.otherColumns(others.length)}</span></summary><ul class="pcm-columns">${others.map(row)}</ul></details>`}
    <p class="pcm-card-quiet">${words.columnsHint}</p>`;
}

function fact(term: string, text: string): TemplateResult {
  return html`<div class="pcm-fact"><dt>${term}</dt><dd>${text}</dd></div>`;
}
