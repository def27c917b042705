import { namedFor } from '../coverage';
import type { ProgramId, TagSet, VillageCode } from '../domain';
import { keptFor } from '../lib/kept-for';

/** How a village stands to a programme. */
export type TagState = 'none' | 'record' | 'added' | 'removed';

const namedIn = keptFor(namedFor);

/** `planned`: the record with a plan applied. */
export function tagState(record: TagSet, planned: TagSet, village: VillageCode, program: ProgramId): TagState {
  const [isRecorded, isPlanned] = [record, planned].map((tags) => namedIn(tags).get(village)?.has(program) ?? false);
  if (isRecorded) return isPlanned ? 'record' : 'removed';
  return isPlanned ? 'added' : 'none';
}
