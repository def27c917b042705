import { html, type TemplateResult } from 'lit';
import { groupBy } from '../../lib/group-by';
import type { VillageChoice } from './data-view';

/** Villages as the options of a select, by sub-district. */
export function villageOptions(villages: readonly VillageChoice[], selected: string | null): readonly TemplateResult[] {
  return [...groupBy(villages, ({ kecamatan }) => kecamatan)].map(
    ([kecamatan, some]) => html`<optgroup label=${kecamatan}>${some.map(({ code, name }) => html`<option value=${code} .selected=${code === selected}>${name}</option>`)}</optgroup>`,
  );
}
