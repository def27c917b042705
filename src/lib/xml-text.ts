import { escapeMarkup } from './escape-markup';
import { withoutControls } from './without-controls';

/** Text → text that may stand anywhere in XML, without the characters that XML cannot hold. */
export function xmlText(text: string): string {
  return escapeMarkup(withoutControls(text));
}
