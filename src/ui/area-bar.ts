import { html, nothing, svg, type TemplateResult } from 'lit';
import { areaFigures, areaWhole, type AreaFigure, type HeadlineView } from './headline-text';

/** Past this share the label stands on the left of its tick, so that it stays inside the bar. */
const LABEL_TURNS_AT = 0.52;
/** Width of a letter of a label as a share of the bar, at the panel's usual width. */
const LETTER = 0.021;
/** "100 %" stands at the bar's end where the label leaves this much of it. */
const SCALE_NEEDS = 0.13;

/**
 * A bar from 0 to 100 % of the area with one lane for each boundary set: full to where stated matches reach, dashed from
 * there to the whole share, and a named tick at its end. Lanes lie on each other, so that sets compare at a glance.
 */
export function areaBar(view: HeadlineView): TemplateResult | typeof nothing {
  const figures = areaFigures(view);
  if (figures.length === 0) return nothing;
  const { t, f } = view;
  const whole = areaWhole(view);
  const hollow = figures.flatMap(({ statedShare }) => (statedShare === null ? [] : [f.percentWhole(statedShare)]));
  return html`<div class="pcm-area">
    <p class="pcm-area-caption" aria-hidden="true">${t.headline.areaCaption(whole)}</p>
    <ul class="pcm-sr">
      ${figures.map(
        ({ share, name, statedShare }) =>
          html`<li>${t.headline.areaSentence(f.percent(share), whole, name, statedShare === null ? null : f.percent(statedShare))}</li>`,
      )}
    </ul>
    <p class="pcm-area-short" aria-hidden="true">
      ${t.headline.areaShort(figures.map(({ share, name }) => ({ share: f.percentWhole(share), set: name })))}
    </p>
    <div class="pcm-area-plot" aria-hidden="true">
      ${figures.map((figure, index) => lane(view, figure, index))}
    </div>
    <p class="pcm-area-key" aria-hidden="true" ?data-empty=${hollow.length === 0}>
      <svg class="pcm-area-key-mark" viewBox="0 0 12 12"><circle class="pcm-area-hollow" cx="6" cy="6" r="4"></circle></svg>
      ${t.headline.hollow(hollow)}
    </p>
  </div>`;
}

function lane({ t, f }: HeadlineView, { share, statedShare, name }: AreaFigure, index: number): TemplateResult {
  const solid = statedShare ?? share;
  const left = share > LABEL_TURNS_AT;
  const at = percent(share);
  const label = t.headline.tick(f.percentWhole(share), name);
  const scaleFits = index === 0 && (left || share + label.length * LETTER < 1 - SCALE_NEEDS);
  return html`<svg class="pcm-area-lane ${index === 0 ? 'pcm-area-lane-first' : ''}">
    <rect class="pcm-area-track" width="100%" height="100%"></rect>
    <rect class="pcm-area-solid" width=${percent(solid)} height="100%"></rect>
    ${statedShare === null ? nothing : svg`<rect class="pcm-area-inferred" x=${percent(solid)} width=${percent(share - solid)} height="100%"></rect>`}
    ${statedShare === null ? nothing : svg`<circle class="pcm-area-hollow" cx=${percent(solid)} cy="50%" r="0.31em"></circle>`}
    <line class="pcm-area-tick" x1=${at} x2=${at} y1=${index === 0 ? '-0.6em' : '0'} y2=${index === 0 ? '100%' : '1.5em'}></line>
    <text class="pcm-area-label" x=${at} dx=${left ? '-0.45em' : '0.45em'} y=${index === 0 ? '-0.3em' : '1.55em'} text-anchor=${left ? 'end' : 'start'}>
      ${label}
    </text>
    ${scaleFits ? svg`<text class="pcm-area-scale" x="100%" y="-0.3em" text-anchor="end">${f.percentWhole(1)}</text>` : nothing}
  </svg>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
