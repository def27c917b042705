import { html, nothing, type TemplateResult } from 'lit';
import type { BoundarySetId, Credit, Release } from '../domain';
import { atStart } from '../i18n/words';
import { local } from './names';
import type { Actions, View } from './view';

/** Every credit line of a boundary set, and those that always show. */
export function creditsOf({ credits: all }: Pick<Release, 'credits'>, boundaries: BoundarySetId): readonly Credit[] {
  return all.filter(({ boundarySet }) => boundarySet === null || boundarySet === boundaries);
}

/**
 * Credit lines that belong to what is shown: those of the boundary set in use and those that always show. A source that
 * gave several parts is named once; the about panel lists every line.
 */
export function shownCredits({ release, state }: Pick<View, 'release' | 'state'>): readonly Credit[] {
  const shown = creditsOf(release, state.boundaries);
  return shown.filter(({ href }, index) => href === null || shown.findIndex((other) => other.href === href) === index);
}

/** "Batas indikatif, bukan batas resmi" with the credit lines. Narrow screens show the first part and the way to the rest. */
export function credits(view: View, actions: Actions | null): TemplateResult {
  const { t, release } = view;
  const sources = (): void => {
    actions?.open('about');
    actions?.setSheet('open');
  };
  return html`<div class="pcm-credits">
    <span class="pcm-disclaimer">${atStart(local(view, release.disclaimer))}</span>
    <span class="pcm-credit-lines">
      ${shownCredits(view).map((credit) => html`<span class="pcm-credit"><span aria-hidden="true"> · </span>${creditLine(view, credit)}</span>`)}
    </span>
    ${
      actions === null
        ? nothing
        : html`<button type="button" class="pcm-credits-more pcm-needs-js" aria-expanded=${String(view.surface.panel === 'about')} @click=${sources}>${t.map.sources}</button>`
    }
  </div>`;
}

export function creditLine(view: Pick<View, 'state'>, { line, href }: Credit): TemplateResult {
  const words = local(view, line);
  return href === null ? html`${words}` : html`<a class="pcm-text-link" href=${href} rel="noreferrer">${words}</a>`;
}
