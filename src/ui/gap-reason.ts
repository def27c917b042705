import { GAP_MESSAGES } from '../i18n/gap-messages';
import { OWN_NUMBER } from '../i18n/own-number';
import type { GapReason } from '../state/gaps';
import { shownSetName, villageName } from './names';
import type { View } from './view';

/** Why a village that is not named stands where it does, as a sentence: a figure with its unit and what it is measured to. */
export function gapReasonText(view: Pick<View, 'release' | 'state' | 't' | 'f'>, why: GapReason): string {
  const { f } = view;
  const words = GAP_MESSAGES[view.state.lang];
  switch (why.kind) {
    case 'distance': {
      const nearest = villageName(view, why.nearest);
      return why.value === 0 ? words.touches(nearest) : words.distance(f.metres(why.value * 1000), nearest);
    }
    case 'area':
      return words.area(f.km2(why.value), shownSetName(view));
    case 'border':
      return why.value === 0 ? words.borderNone : words.border(f.percentWhole(why.value), f.metres(why.metres));
    case 'number':
      return words.number(why.column, OWN_NUMBER[view.state.lang](why.value));
    case 'nobody':
      return words.nobody;
    case 'unknown':
      return words.unknown;
  }
}
