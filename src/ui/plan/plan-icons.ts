import { html, type TemplateResult } from 'lit';

/** Line icons as in `icons.ts`, of planning alone. */
function icon(path: string): TemplateResult {
  return html`<svg class="pcm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}

export const undoIcon = icon('M7.5 4.5L4 8l3.5 3.5M4 8h7.5a4.2 4.2 0 0 1 0 8.4H8');
export const redoIcon = icon('M12.5 4.5L16 8l-3.5 3.5M16 8H8.5a4.2 4.2 0 0 0 0 8.4H12');
