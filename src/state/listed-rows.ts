import type { State } from '../domain';
import type { VillageRow } from './rows';

/** The rows that the show switch lets through, in their order: those that the table lists. */
export function listedRows(rows: readonly VillageRow[], { show }: Pick<State, 'show'>): readonly VillageRow[] {
  return show === 'all' ? rows : rows.filter(({ covered }) => covered === (show === 'covered'));
}
