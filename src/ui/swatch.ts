import { html, svg, type TemplateResult } from 'lit';
import { HATCHES, HATCH_TILE, type ProgramRole } from '../drawing/roles';

/** The colour of one programme, as its villages have it on the map; dashed where the match is inferred. */
export function programSwatch(role: ProgramRole, inferred = false): TemplateResult {
  return html`<svg class="pcm-swatch" viewBox="0 0 20 20" aria-hidden="true">
    ${
      inferred
        ? svg`<rect class="pcm-swatch-fill pcm-${role}" x="4.5" y="4.5" width="11" height="11" rx="1.5"></rect>`
        : svg`<rect class="pcm-swatch-fill pcm-${role}" x="1" y="1" width="18" height="18" rx="4"></rect><svg x="2" y="2" width="16" height="16"><path class="pcm-swatch-hatch" d=${hatch(role)}></path></svg>`
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

/** Drawing units for one unit of a swatch: two tiles stand beside each other in its square of 16. */
const UNITS = HATCH_TILE / 8;

/** In print each programme has the lines that it has on the map; `filter.css` shows them in the print theme only. */
const hatches = HATCHES.map((tile) => [0, 8].flatMap((x) => [0, 8].map((y) => tileAt(tile, x, y))).join(''));

function hatch(role: ProgramRole): string {
  return hatches[(Number(role.slice(-1)) - 1) % hatches.length] ?? '';
}

/** A tile's path data, moved: what is absolute in it (M, H, V) takes the way, what is relative (h, l) does not. */
function tileAt(tile: string, x: number, y: number): string {
  return tile.replace(/([MHVhl])([^MHVhl]*)/g, (_whole, command: string, numbers: string) => {
    const way = { M: [x, y], H: [x], V: [y] }[command] ?? [0];
    return command + (numbers.match(/-?\d+/g) ?? []).map((value, at) => Number(value) / UNITS + (way[at % way.length] ?? 0)).join(' ');
  });
}
