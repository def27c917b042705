import { html, svg, type TemplateResult } from 'lit';
import type { ProgramRole } from '../drawing/roles';

/** The colour of one programme, as its villages have it on the map; dashed where the match is inferred. */
export function programSwatch(role: ProgramRole, inferred = false): TemplateResult {
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true">
    ${
      inferred
        ? svg`<rect class="pcm-swatch-fill pcm-${role}" x="4.5" y="4.5" width="11" height="11" rx="1.5"></rect>`
        : svg`<rect class="pcm-swatch-fill pcm-${role}" x="1" y="1" width="18" height="18" rx="4"></rect><path class="pcm-swatch-hatch" d=${hatch(role)}></path>`
    }
    <rect class="pcm-swatch-edge ${inferred ? 'pcm-dashed' : ''}" x="1.5" y="1.5" width="17" height="17" rx="3.5"></rect>
  </svg>`;
}

/** Bands of two programmes at 45°, with a seam, in the order of the map. */
export function bandsSwatch(roles: readonly ProgramRole[]): TemplateResult {
  const [first = 'program-1', second = 'program-2'] = roles;
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true">
    <rect class="pcm-swatch-fill pcm-${first}" x="1" y="1" width="18" height="18" rx="4"></rect>
    <path class="pcm-swatch-fill pcm-${second}" d="M1 9.5L9.5 1H15L1 15zM5.5 19L19 5.5V11L11 19z"></path>
    <path class="pcm-swatch-seam" d="M1 9.5L9.5 1M1 15L15 1M5.5 19L19 5.5M11 19l8-8"></path>
    <rect class="pcm-swatch-edge" x="1.5" y="1.5" width="17" height="17" rx="3.5"></rect>
  </svg>`;
}

/** A village that is not named. */
export function gapSwatch(): TemplateResult {
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true">
    <rect class="pcm-swatch-fill pcm-none" x="1" y="1" width="18" height="18" rx="4"></rect>
    <rect class="pcm-swatch-edge pcm-quiet" x="1.5" y="1.5" width="17" height="17" rx="3.5"></rect>
  </svg>`;
}

/** Dashed outline and question mark: the match is inferred. */
export function inferredSwatch(): TemplateResult {
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true">
    <rect class="pcm-swatch-edge pcm-dashed" x="1.5" y="1.5" width="17" height="17" rx="3.5"></rect>
    <path class="pcm-swatch-mark" d="M7.6 8a2.4 2.4 0 1 1 3.5 2.2c-.8.4-1.1.8-1.1 1.5M10 14v.3"></path>
  </svg>`;
}

/** The mark of an event, as it stands on its village. */
export function eventSwatch(): TemplateResult {
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true"><path class="pcm-swatch-edge" d="M10 2.5 17.5 10 10 17.5 2.5 10z"></path></svg>`;
}

/** In print each programme has its own lines, as on the map; `interface.css` shows them in the print theme only. */
function hatch(role: ProgramRole): string {
  if (role === 'program-2') return 'M2 7h16M2 13h16';
  if (role === 'program-3') return 'M6 6h.01M14 6h.01M10 10h.01M6 14h.01M14 14h.01';
  if (role === 'program-4') return 'M2 9l7-7M2 17L17 2M11 18l7-7M2 11l7 7M2 3l15 15M11 2l7 7';
  return 'M2 9l7-7M2 17L17 2M11 18l7-7';
}
