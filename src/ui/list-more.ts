import { html, nothing, type TemplateResult } from 'lit';
import { LISTED_AT_ONCE, type List } from '../state/surface';
import type { Actions, View } from './view';

/** The button under a list of `all` rows of which not all are shown; nothing where they are. */
export function listMore({ t, f, surface, still }: Pick<View, 't' | 'f' | 'surface' | 'still'>, actions: Actions, list: List, all: number): TemplateResult | typeof nothing {
  const rest = all - surface.listed[list];
  if (rest <= 0 || still) return nothing;
  return html`<button type="button" class="pcm-quiet-button pcm-list-more" data-list-more=${list} @click=${() => actions.listMore(list)}>${t.table.more(f.count(Math.min(rest, LISTED_AT_ONCE[list])), f.count(rest))}</button>`;
}
