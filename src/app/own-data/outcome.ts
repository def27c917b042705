import type { Found, ImportNote, Language, MatchReport, Refusal } from '../../domain';
import { importNoteText, refusalText } from '../../i18n/data-notes';
import type { ImportOutcome } from '../feature';

const NO_ROWS = { matched: 0, repaired: 0, ambiguous: 0, unmatched: 0 };

/** What came of files, as the element's `openFiles` says it. */
export function outcomeOf(
  found: Found | null,
  done: { readonly report: MatchReport | null; readonly notes: readonly ImportNote[]; readonly villages: number; readonly activities: number } | null,
  refusals: readonly Refusal[],
  accepted: boolean,
  lang: Language,
): ImportOutcome {
  const notes = done?.notes ?? found?.notes ?? [];
  const { matched, repaired, ambiguous, unmatched } = done?.report ?? NO_ROWS;
  return {
    villages: done?.villages ?? 0,
    activities: done?.activities ?? 0,
    matched,
    repaired,
    ambiguous,
    unmatched,
    notes: [
      ...refusals.map(({ id, params }) => ({ id, params, text: refusalText[lang][id](params) })),
      ...notes.map(({ id, params }) => ({ id, params, text: importNoteText[lang][id](params) })),
    ],
    accepted,
  };
}
