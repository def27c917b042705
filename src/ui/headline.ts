import { html, type TemplateResult } from 'lit';
import { areaBar } from './area-bar';
import { headlineWords } from './headline-text';
import { notesButton } from './notes';
import type { View } from './view';

/** A sentence longer than this is set smaller, so that it takes no more room. */
const LONG = 62;

/** The answer to "where do our programmes work, how much do they reach": count first, then how sure, then area. */
export function headline(view: View): TemplateResult {
  const { figure, rest, certainty } = headlineWords(view);
  return html`<section class="pcm-headline" aria-label=${view.t.map.headline}>
    <h2 class="pcm-answer" data-headline ?data-long=${rest.length > LONG}>
      <span class="pcm-figure">${figure}</span> <span class="pcm-answer-rest">${rest}</span>
    </h2>
    <div class="pcm-certainty">
      <p class="pcm-certainty-text">${certainty}</p>
      ${notesButton(view)}
    </div>
    ${areaBar(view)}
  </section>`;
}
