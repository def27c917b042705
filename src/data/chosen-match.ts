import type { Match, Village } from '../domain';
import { isAlike } from './is-alike';
import { matchName, matchOf } from './match-name';

/** How sure the village of a tag is that a person chose, by the name that is written: as it states it, in another spelling or kind, or a conclusion. */
export function chosenMatch(name: string, kind: Village['kind'] | null, village: Village): Match {
  return matchOf(name, matchName(name, [village]), kind) ?? (isAlike(name, village.name) ? 'spelling' : 'inferred');
}
