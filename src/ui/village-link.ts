import { html, type TemplateResult } from 'lit';
import type { Actions, View } from './view';

/** A village's name that selects it, and points at it on the map while it is pointed at. */
export function villageLink(view: View, actions: Actions, code: string, text: string): TemplateResult {
  if (view.still) return html`<span class="pcm-village-link">${text}</span>`;
  return html`<button
    type="button"
    class="pcm-village-link"
    data-select=${code}
    @click=${() => actions.select(code)}
    @pointerenter=${() => actions.hover(code)}
    @pointerleave=${() => actions.hover(null)}
    @focus=${() => actions.hover(code)}
    @blur=${() => actions.hover(null)}
  >${text}</button>`;
}
