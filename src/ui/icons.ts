import { html, type TemplateResult } from 'lit';

/** Line icons on a 20 × 20 grid, drawn in the colour of the text around them. Decoration: their buttons say what they do. */
export function icon(path: string): TemplateResult {
  return html`<svg class="pcm-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
}

export const closeIcon = icon('M5 5l10 10M15 5L5 15');
export const searchIcon = icon('M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17 17');
export const layersIcon = icon('M10 3l7 4-7 4-7-4zM3.5 10.5L10 14.2l6.5-3.7M3.5 13.8L10 17.5l6.5-3.7');
export const shareIcon = icon('M13.5 6.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM13.5 17.9a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM5.5 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7.4 8.9l4.2-3.4M7.4 11.1l4.2 3.4');
export const linkIcon = icon('M8.5 11.5l3-3M9 6.5l1.7-1.7a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.7 1.7a3.2 3.2 0 0 1-4.5-4.5L6.5 9');
export const pictureIcon = icon('M3 4.5h14v11H3zM3.5 13.5l4-4 3.5 3.5 2-2 3.5 3M13 8.2v.1');
export const downloadIcon = icon('M10 3v9.5M6 9l4 4 4-4M4 16.5h12');
export const presentIcon = icon('M3 4.5h14v9H3zM10 13.5V17M7 17h6');
export const plusIcon = icon('M10 4v12M4 10h12');
export const minusIcon = icon('M4 10h12');
export const fitIcon = icon('M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4');
export const checkIcon = icon('M4 10.5l4 4 8-9');
export const warningIcon = icon('M10 3.2L17.6 16.5H2.4zM10 8.2v4M10 14.2v.3');
export const upIcon = icon('M5 12l5-5 5 5');
export const downIcon = icon('M5 8l5 5 5-5');
