import { html, nothing, type TemplateResult } from 'lit';
import { LISTED_AT_ONCE } from '../state/surface';
import type { Actions, View } from './view';

/** The button under a list of `all` rows of which not all are shown; nothing where they are. */
export function listMore({ t, f, surface, still }: Pick<View, 't' | 'f' | 'surface' | 'still'>, actions: Actions, all: number): TemplateResult | typeof nothing {
  const rest = all - surface.listed;
  if (rest <= 0 || still) return nothing;
  return html`<button type="button" class="pcm-quiet-button pcm-list-more" data-list-more @click=${() => actions.listMore()}>${t.table.more(f.count(Math.min(rest, LISTED_AT_ONCE)), f.count(rest))}</button>`;
}
