import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Match, Release, Tag, TagSet, VillageCode } from '../../domain';
import { keptFor } from '../../lib/kept-for';
import { closeIcon } from '../icons';
import { programName, villageName } from '../names';
import type { DataActions, DataView, VillageChoice } from './data-view';

const MATCHES: readonly Match[] = ['stated', 'spelling', 'kind', 'inferred'];
/** How many tags are listed at once: beyond, one chooses a village. */
const SHOWN = 30;

const uncertainTags = keptFor(({ tags }: TagSet) => tags.filter(({ match }) => match !== 'stated'));

const villageChoices = keptFor(({ villages, kecamatan }: Release): readonly VillageChoice[] => {
  const names = new Map(kecamatan.map(({ code, name }) => [code, name]));
  return villages.map((village) => ({ code: village.code, name: village.name, kecamatan: names.get(village.kecamatan) ?? '' }));
});

/** Tags of the selected village, or those whose match is not simply stated: each can be moved, weighed anew or removed. */
export function correctPart(data: DataView, actions: DataActions): TemplateResult | typeof nothing {
  const { words, view } = data;
  const { release, detail } = view;
  if (release.tags.tags.length === 0) return nothing;
  const tags = detail === null ? uncertainTags(release.tags) : detail.tags;
  return html`<details class="pcm-data-part" data-correct>
    <summary><span class="pcm-section-title">${words.correctTitle}</span></summary>
    <p class="pcm-card-quiet">${words.correctHint(detail === null ? null : villageName(view, detail.village))}</p>
    ${tags.length === 0 ? html`<p>${words.correctNone}</p>` : html`<ul class="pcm-corrections">${tags.slice(0, SHOWN).map((tag) => keyed(tagKey(tag), correction(data, actions, tag, villageChoices(release))))}</ul>`}
  </details>`;
}

function correction({ words, view }: DataView, actions: DataActions, tag: Tag, choices: readonly VillageChoice[]): TemplateResult {
  const program = programName(view, tag.program);
  const chosen = (event: Event): string => (event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '');
  return html`<li class="pcm-correction" data-tag=${tagKey(tag)}>
    <p><strong>${tag.asReported}</strong> <span class="pcm-card-quiet">${program}</span></p>
    <div class="pcm-correction-row">
      <pcm-village-choice .villages=${choices} .chosen=${tag.village} .words=${words} .label=${words.correctVillage(tag.asReported, program)} .choose=${(village: VillageCode) => actions.correct(tag, { village })}></pcm-village-choice>
      <select class="pcm-select" aria-label="${words.correctMatch}: ${tag.asReported}, ${program}" @change=${(event: Event) => actions.correct(tag, { match: MATCHES.find((one) => one === chosen(event)) ?? tag.match })}>
        ${MATCHES.map((match) => html`<option value=${match} .selected=${match === tag.match}>${words.matches[match]}</option>`)}
      </select>
      <button type="button" class="pcm-close" data-remove title=${words.correctRemove} aria-label="${words.correctRemove}: ${tag.asReported}, ${program}" @click=${() => actions.correct(tag, null)}>${closeIcon}</button>
    </div>
  </li>`;
}

/** A row is of one activity: what was typed or chosen in it is not the next one's when it goes. */
function tagKey({ village, program }: Tag): string {
  return `${village} ${program}`;
}
