import { html, type TemplateResult } from 'lit';
import { areaBar } from './area-bar';
import { capitalised, shownCredits } from './credits';
import { headlineWords } from './headline-text';
import { legend } from './legend';
import { matrix } from './matrix';
import { local } from './names';
import type { View } from './view';

/**
 * One A4 page, portrait: headline, map, legend, matrix, sources, disclaimer, date. For the screen's print command and for
 * whoever wants it as HTML. `printedOn`: ISO 8601 date.
 */
export function printSheet(view: View, map: unknown, printedOn: string): TemplateResult {
  const { t, f, release, state } = view;
  const { figure, rest, certainty } = headlineWords(view);
  const set = release.boundarySets.find(({ id }) => id === state.boundaries);
  return html`<article class="pcm-print-sheet" lang=${state.lang}>
    <header class="pcm-print-head">
      <p class="pcm-product">${t.product}</p>
      <p class="pcm-release">${local(view, release.title)}</p>
    </header>
    <div class="pcm-print-answer">
      <h1 class="pcm-answer"><span class="pcm-figure">${figure}</span> <span class="pcm-answer-rest">${rest}</span></h1>
      <p class="pcm-certainty-text">${certainty}</p>
    </div>
    <div class="pcm-print-map"><div class="pcm-map">${map}</div></div>
    <div class="pcm-print-side">${areaBar(view)} ${legend(view, null)}</div>
    <div class="pcm-print-matrix">
      ${matrix(view)}
      <p class="pcm-card-quiet">${t.table.matrixKey}</p>
    </div>
    <footer class="pcm-print-foot">
      <p><strong>${capitalised(local(view, release.disclaimer))}.</strong> ${set === undefined ? '' : t.print.boundariesShown(local(view, set.name))}. ${t.print.printedOn(f.date(printedOn))}.</p>
      <p>${t.print.sources}: ${shownCredits(view).map(({ line }) => line).join(' · ')}</p>
    </footer>
  </article>`;
}
