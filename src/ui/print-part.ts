import { html, nothing, type TemplateResult } from 'lit';
import { noteSentence } from '../i18n/notes';
import { atStart } from '../i18n/words';
import { LISTED_AT_ONCE } from '../state/surface';
import { shownCredits } from './credits';
import { matrix } from './matrix';
import { local } from './names';
import type { View } from './view';

/**
 * What only paper shows: the matrix, and the foot with disclaimer, boundaries, sources and date. `print.css` lays it out with
 * title, headline, map and legend on one A4 page. HTML made at build has its matrix below the fold.
 */
export function printPart(view: View): TemplateResult {
  const { t, f, release, state, planReport, today, still } = view;
  const set = release.boundarySets.find(({ id }) => id === state.boundaries);
  const facts = [
    ...(set === undefined ? [] : [t.print.boundariesShown(local(view, set.name))]),
    ...(today === undefined ? [] : [t.print.printedOn(f.date(today))]),
  ];
  return html`<div class="pcm-print">
    ${still || !hasMatrix(view) ? nothing : html`<div class="pcm-print-matrix">${matrix(view)}</div>`}
    <div class="pcm-print-foot">
      ${planReport?.plan ? html`<p><strong>${noteSentence(state.lang, { id: 'plan', params: { added: planReport.plan.add.length, removed: planReport.plan.remove.length } }, t.record)}</strong></p>` : nothing}
      <p><strong>${atStart(local(view, release.disclaimer))}.</strong> ${facts.join('. ')}.</p>
      <p>${t.map.sources}: ${shownCredits(view).map(({ line }) => local(view, line)).join(' · ')}</p>
    </div>
  </div>`;
}

/** Safari lays paper out before it says so, so that the matrix stands there always; of very many villages only while printing: it costs every page. */
function hasMatrix({ printing, release }: View): boolean {
  return printing || release.villages.length <= LISTED_AT_ONCE.villages;
}
