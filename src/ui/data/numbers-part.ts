import { html, nothing, type TemplateResult } from 'lit';
import { numberName } from '../../i18n/number-name';
import { OWN_NUMBER } from '../../i18n/own-number';
import type { DataView } from './data-view';

/** How many numbers are shown: a sheet may bring dozens. */
const SHOWN = 8;

/** Numbers of villages as figures: how much of each lies in the villages named under the filter. */
export function numbersPart({ words, view, numbers }: Pick<DataView, 'words' | 'view' | 'numbers'>): TemplateResult | typeof nothing {
  const { f, state } = view;
  const own = OWN_NUMBER[state.lang];
  if (numbers.length === 0) return nothing;
  return html`<section class="pcm-data-part" data-numbers>
    <h3 class="pcm-section-title">${words.numbersTitle}</h3>
    <table class="pcm-table pcm-number-table">
      <caption class="pcm-sr">${words.numbersTitle}</caption>
      <thead><tr>${words.numberColumns.map((column, index) => html`<th scope="col" class=${index === 0 ? '' : 'pcm-number'}>${column}</th>`)}</tr></thead>
      <tbody>
        ${numbers.slice(0, SHOWN).map(
          ({ name, covered, scope, share }) => html`<tr data-number=${name}>
            <th scope="row">${numberName(state.lang, name)}</th>
            <td class="pcm-number">${own(covered)}</td>
            <td class="pcm-number">${scope === 0 ? '–' : own(scope)}</td>
            <td class="pcm-number">${share === null ? '–' : f.percent(share)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="pcm-card-quiet">${words.numbersHint}</p>
  </section>`;
}
