import type { State } from '../domain';
import type { VillageRow } from './rows';

/** The rows that the show switch lets through, in their order: those that the table lists. */
export function listedRows({ rows, state }: { readonly rows: readonly VillageRow[]; readonly state: Pick<State, 'show'> }): readonly VillageRow[] {
  return state.show === 'all' ? rows : rows.filter(({ covered }) => covered === (state.show === 'covered'));
}
