import { html, type TemplateResult } from 'lit';
import { areaBar } from './area-bar';
import { headlineWords } from './headline-text';
import { notesButton } from './notes';
import type { View } from './view';

/** Longer sentences are set smaller, so that they take no more room: medium ones on narrow screens only. */
function lengthOf(text: string): 'short' | 'medium' | 'long' {
  if (text.length > 62) return 'long';
  return text.length > 52 ? 'medium' : 'short';
}

/** The answer to "where do our programmes work, how much do they reach": count first, then how sure, then area. */
export function headline(view: View): TemplateResult {
  const { figure, rest, certainty } = headlineWords(view);
  return html`<section class="pcm-headline" aria-label=${view.t.map.headline}>
    <h2 class="pcm-answer" data-headline data-length=${lengthOf(rest)} ?data-none=${view.report.covered.villages === 0}>
      <span class="pcm-figure">${figure} </span><span class="pcm-answer-rest">${rest}</span>
    </h2>
    <div class="pcm-certainty">
      <p class="pcm-certainty-text">${certainty}</p>
      ${notesButton(view)}
    </div>
    ${areaBar(view)}
  </section>`;
}
