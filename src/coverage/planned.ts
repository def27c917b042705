import type { Plan, Tag, TagSet } from '../domain';
import { compare } from './borders';

/**
 * The record with a plan applied: a set of tags like any other, whose plan tags say so and which keeps what was taken away. What
 * the plan adds though the record has it, or takes away though the record lacks it, changes nothing; with nothing left the
 * record itself comes back, the same object.
 */
export function planned(record: TagSet, plan: Plan): TagSet {
  const known = new Set(record.tags.map(keyOf));
  const removed = new Set(plan.remove.map(pairKey));
  const withdrawn = record.tags.filter((tag) => removed.has(keyOf(tag)));
  const added = new Map(plan.add.filter((pair) => !known.has(pairKey(pair))).map((pair) => [pairKey(pair), pair] as const));
  if (added.size === 0 && withdrawn.length === 0) return record;
  return { tags: [...record.tags.filter((tag) => !removed.has(keyOf(tag))), ...[...added.values()].map(planTag)], withdrawn };
}

/** The plan that a set of tags carries, in order of code and programme; null when all tags are of the record. */
export function planOf({ tags, withdrawn = [] }: TagSet): Plan | null {
  const add = pairsOf(tags.filter(({ origin }) => origin === 'plan'));
  const remove = pairsOf(withdrawn);
  return add.length === 0 && remove.length === 0 ? null : { add, remove };
}

/** No report says it, so nothing is as reported; that it is planned is certain. */
function planTag([village, program]: Plan['add'][number]): Tag {
  return { village, program, origin: 'plan', asReported: '', match: 'stated', reason: null, status: 'planned', start: null, end: null };
}

function pairsOf(tags: readonly Tag[]): Plan['add'] {
  return tags.map(({ village, program }) => [village, program] as const).sort(([a, p], [b, q]) => compare(a, b) || compare(p, q));
}

function keyOf({ village, program }: Tag): string {
  return pairKey([village, program]);
}

function pairKey([village, program]: Plan['add'][number]): string {
  return JSON.stringify([village, program]);
}
