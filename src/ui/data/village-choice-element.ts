import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { VillageCode } from '../../domain';
import type { DataMessages } from '../../i18n/data-messages';
import { groupBy } from '../../lib/group-by';
import type { VillageChoice } from './data-view';

/** A select of more villages than this is slow to make and slower to read: then one types a part of the name first. */
const LISTED_WHOLE = 300;
/** How many that hold the text typed are listed. */
const LISTED_TYPED = 60;

/** A select of villages by sub-district; of many, those that hold the text typed above it. */
export class VillageChoiceElement extends LitElement {
  static override properties = {
    villages: { attribute: false },
    chosen: { attribute: false },
    words: { attribute: false },
    label: { attribute: false },
    empty: { attribute: false },
    choose: { attribute: false },
    typed: { state: true },
  };

  villages: readonly VillageChoice[] = [];
  /** Code of the village that is chosen, or null. */
  chosen: VillageCode | null = null;
  words: Pick<DataMessages, 'findVillage'> | null = null;
  /** Name of the select for a screen reader. */
  label = '';
  /** First option, for none; '' where one must be chosen. */
  empty = '';
  choose: (code: VillageCode) => void = () => undefined;
  private typed = '';

  /** The styles of the whole interface apply: it lives in the tree around it. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { label, empty, chosen, words } = this;
    const isLong = this.villages.length > LISTED_WHOLE;
    return html`${
        isLong && words
          ? html`<input class="pcm-text-input" type="text" data-other-find autocomplete="off" autocapitalize="none" spellcheck="false" aria-label=${words.findVillage} placeholder=${words.findVillage} .value=${this.typed} @input=${this.onTyped} />`
          : nothing
      }<select class="pcm-select" data-other aria-label=${label} @change=${this.onChosen}>
        ${empty === '' ? nothing : html`<option value="" .selected=${chosen === null}>${empty}</option>`}
        ${[...groupBy(isLong ? this.held() : this.villages, ({ kecamatan }) => kecamatan)].map(
          ([kecamatan, some]) => html`<optgroup label=${kecamatan}>${some.map(({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}</optgroup>`,
        )}
      </select>`;
  }

  /** Those that hold what is typed, in name, sub-district or code; what is chosen stays. */
  private held(): readonly VillageChoice[] {
    const typed = this.typed.trim().toLowerCase();
    const held: VillageChoice[] = [];
    for (const village of this.villages) {
      const isFound = typed !== '' && held.length < LISTED_TYPED && [village.name, village.kecamatan, village.code].some((text) => text.toLowerCase().includes(typed));
      if (isFound || village.code === this.chosen) held.push(village);
    }
    return held;
  }

  private readonly onTyped = (event: Event): void => {
    this.typed = event.target instanceof HTMLInputElement ? event.target.value : '';
  };

  private readonly onChosen = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement && event.target.value !== '') this.choose(event.target.value);
  };
}

/** Registers the element; a second time it does no harm. */
export function defineVillageChoice(): void {
  if (!customElements.get('pcm-village-choice')) customElements.define('pcm-village-choice', VillageChoiceElement);
}
