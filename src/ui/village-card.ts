import { html, nothing, type TemplateResult } from 'lit';
import type { VillageDetail } from '../state/rows';
import { cardPrograms } from './card-programs';
import { closeIcon } from './icons';
import { local, shownSetName, villageName } from './names';
import { programCell } from './program-cell';
import type { Actions, View } from './view';
import { villageLink } from './village-link';

/** Everything about the selected village; `plan`: what is planned for it. */
export function villageCard(view: View, actions: Actions, plan: TemplateResult | null = null): TemplateResult | typeof nothing {
  const { t, detail } = view;
  if (detail === null) return nothing;
  const name = villageName(view, detail.village);
  const { kind } = detail.village;
  return html`<section class="pcm-card" data-card=${detail.village.code} aria-label=${t.card.label(name)}>
    <header class="pcm-card-head">
      <div class="pcm-card-titles">
        <h2 class="pcm-card-name" tabindex="-1">${detail.village.name}</h2>
        <p class="pcm-card-place">${t.card.inKecamatan(t.card.kind[kind], detail.kecamatanName)}</p>
        <p class="pcm-card-summary" aria-hidden="true">${programCell(view, detail)}</p>
      </div>
      <button type="button" class="pcm-close" data-close aria-label=${t.closeThe(name)} title=${t.closeThe(name)} @click=${() => actions.select(null)}>${closeIcon}</button>
    </header>
    <div class="pcm-card-body">
      ${detail.tags.length > 0 ? cardPrograms(view, detail) : notNamed(view, actions, detail)}
      ${plan ?? nothing}
      ${areas(view, detail)}
      ${neighbours(view, actions, detail)}
      ${events(view, detail)}
      ${codes(view, detail)}
    </div>
  </section>`;
}

function notNamed(view: View, actions: Actions, detail: VillageDetail): TemplateResult {
  const { t, f, release } = view;
  return html`<div class="pcm-card-part">
    <p class="pcm-card-strong">${t.card.notNamed(f.years(release.period))}</p>
    <p class="pcm-card-quiet">${t.card.notNamedMeans}</p>
    ${nearest(view, actions, detail)}
  </div>`;
}

function nearest(view: View, actions: Actions, { nearest: near }: VillageDetail): TemplateResult | typeof nothing {
  const { t, f, state } = view;
  if (near === null) return nothing;
  return html`<p class="pcm-card-nearest">
    <span class="pcm-card-label">${t.card.nearest(state.programs.length > 0)}</span>
    ${villageLink(view, actions, near.village.code, villageName(view, near.village))}
    <span class="pcm-card-quiet">${near.km === 0 ? t.card.nearestTouching : t.card.nearestDistance(f.km(near.km))}</span>
  </p>`;
}

function areas(view: View, { areasKm2 }: VillageDetail): TemplateResult {
  const { t, f, release } = view;
  return html`<div class="pcm-card-part">
    <h3 class="pcm-card-label">${t.card.area}</h3>
    <dl class="pcm-facts">
      ${release.boundarySets.map((set) => {
        const km2 = areasKm2[set.id];
        return html`<div class="pcm-fact"><dt>${t.card.areaBySet(local(view, set.shortName))}</dt><dd>${km2 === undefined ? t.card.unknown : f.km2(km2)}</dd></div>`;
      })}
    </dl>
  </div>`;
}

function neighbours(view: View, actions: Actions, detail: VillageDetail): TemplateResult {
  const { t, f } = view;
  const named = new Set(view.release.tags.tags.map(({ village }) => village));
  return html`<div class="pcm-card-part">
    ${detail.tags.length > 0 ? nearest(view, actions, detail) : nothing}
    <h3 class="pcm-card-label">${t.card.touching(shownSetName(view))}</h3>
    ${
      detail.touching.length === 0
        ? html`<p class="pcm-card-quiet">${t.card.touchingNone}</p>`
        : html`<ul class="pcm-neighbours">
            ${detail.touching.map(
              ({ village, metres }) => html`<li class="pcm-neighbour" ?data-named=${named.has(village.code)}>
                ${villageLink(view, actions, village.code, villageName(view, village))}<span class="pcm-neighbour-length">${f.metres(metres)}</span>
              </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function events(view: View, { village }: VillageDetail): TemplateResult | typeof nothing {
  const here = view.release.events.filter((event) => event.village === village.code);
  if (here.length === 0) return nothing;
  const { t, f } = view;
  return html`<div class="pcm-card-part">
    <h3 class="pcm-card-label">${t.card.events}</h3>
    ${here.map(
      (event) => html`<p class="pcm-card-strong">${local(view, event.title)}</p>
        <p>${event.date === null ? t.story.noDate : f.date(event.date)}</p>
        <p class="pcm-card-quiet">${local(view, event.placeNote)}</p>`,
    )}
  </div>`;
}

function codes(view: View, { village }: VillageDetail): TemplateResult {
  const { t } = view;
  const facts: readonly (readonly [string, string])[] = [
    [t.card.codeKemendagri, village.code],
    [t.card.codeBps, village.bps],
    [t.card.pcode, village.pcode],
  ];
  return html`<div class="pcm-card-part">
    <h3 class="pcm-card-label">${t.card.codes}</h3>
    <dl class="pcm-facts pcm-codes">
      ${facts.map(([term, code]) => html`<div class="pcm-fact"><dt>${term}</dt><dd>${code}</dd></div>`)}
    </dl>
    ${
      village.aliases.length === 0
        ? nothing
        : html`<h3 class="pcm-card-label">${t.card.otherSpellings}</h3>
            <p>${village.aliases.map(({ name, inferred }) => (inferred ? t.card.inferredSpelling(name) : name)).join(', ')}</p>`
    }
  </div>`;
}
