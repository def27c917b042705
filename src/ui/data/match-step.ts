import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MatchReport, Question, VillageCode } from '../../domain';
import { damageWords } from '../../i18n/data-notes';
import { keptFor } from '../../lib/kept-for';
import type { DataActions, DataView, ImportStep } from './data-view';
import { leaveButtons } from './leave-buttons';

type MatchStep = Extract<ImportStep, { type: 'match' }>;

const kecamatanByCode = keptFor((villages: MatchStep['villages']) => new Map(villages.map(({ code, kecamatan }) => [code, kecamatan])));

const COUNTS = ['matched', 'repaired', 'ambiguous', 'unmatched'] as const;
const ROWS_NAMED = 6;
const SUGGESTED = 3;

/** What became of every row, and the questions that only a person can answer. */
export function matchStep(data: DataView, step: MatchStep, actions: DataActions): TemplateResult {
  const { words } = data;
  const { report } = step;
  return html`${report.rows === 0 ? html`<p class="pcm-match-title" tabindex="-1" data-step-title>${words.noRows(step.villages.length)}</p>` : summary(data, report)}
    ${report.questions.length === 0 ? nothing : questions(data, step, actions)}
    <div class="pcm-step-buttons">
      ${leaveButtons(data, actions)}
      <button type="button" class="pcm-main-button" data-preview @click=${() => actions.preview()}>${words.toPreview}</button>
    </div>`;
}

function summary({ words, view }: DataView, report: MatchReport): TemplateResult {
  const { f, state } = view;
  const certain = report.matched + report.repaired;
  return html`<section data-report>
    <h3 class="pcm-match-title" tabindex="-1" data-step-title>${words.matchTitle(certain, report.rows)}</h3>
    ${bar(report)}
    <dl class="pcm-match-counts">
      ${COUNTS.filter((name) => name === 'matched' || report[name] > 0).map(
        (name) => html`<div data-count=${name} data-kind=${name}>
          <dt>${words.counts[name](report[name])}${name === 'repaired' ? html`<span class="pcm-card-quiet"> (${report.damages.map(({ damage, rows }) => words.damaged(damageWords(state.lang, damage), rows)).join('; ')})</span>` : nothing}</dt>
          <dd>${f.count(report[name])}</dd>
        </div>`,
      )}
    </dl>
    ${
      report.spellings.length === 0
        ? nothing
        : html`<details class="pcm-spellings"><summary><span class="pcm-summary-text">${words.spellings}</span></summary><ul class="pcm-list">${report.spellings.map(({ written, village }) => html`<li>${words.means(written, village)}</li>`)}</ul></details>`
    }
  </section>`;
}

/** The rows as one bar, in the order of the counts below it. */
function bar(report: MatchReport): TemplateResult {
  let at = 0;
  const parts = COUNTS.filter((name) => report[name] > 0).map((name) => {
    const width = (report[name] / report.rows) * 100;
    const part = svg`<rect data-kind=${name} x="${at}%" y="0" width="${width}%" height="100%"></rect>`;
    at += width;
    return part;
  });
  return html`<svg class="pcm-match-bar" aria-hidden="true" focusable="false">${parts}</svg>`;
}

function questions(data: DataView, step: MatchStep, actions: DataActions): TemplateResult {
  const { words } = data;
  const { questions: all } = step.report;
  const open = all.filter(({ id }) => !step.answers.has(id)).length;
  const rest = all.length - step.shown;
  return html`<section class="pcm-questions" data-questions>
    <h3 class="pcm-section-title">${words.questionsTitle(open)}</h3>
    <p class="pcm-card-quiet">${words.questionsHint}</p>
    ${all.slice(0, step.shown).map((question, index) => questionPart(data, step, question, index, actions))}
    ${rest > 0 ? html`<button type="button" class="pcm-quiet-button" data-more @click=${() => actions.showMore()}>${words.moreQuestions(rest)}</button>` : nothing}
  </section>`;
}

function questionPart(data: DataView, { answers, villages }: MatchStep, question: Question, index: number, actions: DataActions): TemplateResult {
  const { words } = data;
  const { written } = question;
  const answer = answers.get(question.id);
  const name = `pcm-question-${index}`;
  const kecamatanOf = (code: VillageCode): string => kecamatanByCode(villages).get(code) ?? '';
  const suggested = question.villages.slice(0, SUGGESTED);
  const isOther = typeof answer === 'string' && !suggested.some(({ code }) => code === answer);
  const choose = (code: VillageCode): void => actions.answer(question.id, code);
  const radio = (value: VillageCode | null, text: unknown): TemplateResult => html`<label class="pcm-choice">
    <input type="radio" name=${name} .checked=${answer === value} data-answer=${value ?? 'none'} @change=${() => actions.answer(question.id, value)} /><span>${text}</span>
  </label>`;
  return html`<fieldset class="pcm-question" data-question data-type=${question.type} ?data-answered=${answers.has(question.id)}>
    <legend class="pcm-question-text">
      <strong>${written.name || written.code || words.noName}</strong>${written.name !== '' && written.code !== '' ? html` <span class="pcm-code">${written.code}</span>` : nothing}${
        written.kecamatan === '' ? nothing : html` <span class="pcm-card-quiet">${words.inKecamatan(written.kecamatan.replace(/^kec(amatan)?[. ]+/i, ''))}</span>`
      }
    </legend>
    <p class="pcm-card-quiet">${words.doubts[question.doubt]} <span class="pcm-question-rows">(${where(data, question)})</span></p>
    ${question.doubt === 'not-found' && suggested.length > 0 ? html`<p class="pcm-card-quiet">${words.perhaps(suggested.length)}</p>` : nothing}
    ${suggested.map((village) => radio(village.code, html`${village.name} <span class="pcm-card-quiet">${words.inKecamatan(kecamatanOf(village.code))} · <span class="pcm-code">${village.code}</span></span>`))}
    ${radio(null, words.leaveOut)}
    <div class="pcm-other-village"><span class="pcm-card-quiet" aria-hidden="true">${words.otherVillage}</span>
      <pcm-village-choice .villages=${villages} .chosen=${isOther ? answer : null} .words=${words} .label=${words.otherVillage} .empty=${words.chooseVillage} .choose=${choose}></pcm-village-choice>
    </div>
  </fieldset>`;
}

function where({ words }: DataView, { rows }: Question): string {
  const files = new Set(rows.map(({ file }) => file));
  const named = rows.slice(0, ROWS_NAMED).map(({ row }) => row);
  return `${[...files].join(', ')}: ${words.rowsOf(named, rows.length - named.length)}`;
}
