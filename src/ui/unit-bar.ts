import { html, svg, type TemplateResult } from 'lit';

export interface UnitBarInput {
  readonly total: number;
  readonly covered: number;
  /** How many of `covered` rest on an inferred match; they stand last of them. */
  readonly inferred: number;
  /** The longest bar's total: bars share one scale. */
  readonly longest: number;
  /** How many squares all bars of the list would have. */
  readonly all: number;
}

/** More units than this are drawn as one bar: single squares would be too narrow to count. */
const COUNTABLE = 40;
/** More squares than this on one page are no longer counted by anybody, and slow it down. */
const COUNTABLE_IN_ALL = 1500;

/** One square for each village: filled when named, dashed when inferred. All bars have squares of one size. */
export function unitBar({ total, covered, inferred, longest, all }: UnitBarInput): TemplateResult {
  const step = 100 / longest;
  if (longest > COUNTABLE || all > COUNTABLE_IN_ALL) {
    return html`<svg class="pcm-units" aria-hidden="true">
      <rect class="pcm-unit" x="0" width="${(total * step).toFixed(2)}%" height="100%"></rect>
      <rect class="pcm-unit pcm-unit-covered" x="0" width="${(covered * step).toFixed(2)}%" height="100%"></rect>
    </svg>`;
  }
  return html`<svg class="pcm-units" aria-hidden="true">
    ${Array.from({ length: total }, (_, index) => {
      const kind = index >= covered ? '' : index >= covered - inferred ? 'pcm-unit-inferred' : 'pcm-unit-covered';
      return svg`<rect class="pcm-unit ${kind}" x="${(index * step + step * 0.1).toFixed(2)}%" y="15%" width="${(step * 0.8).toFixed(2)}%" height="70%"></rect>`;
    })}
  </svg>`;
}
