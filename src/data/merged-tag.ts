import type { Match, Tag } from '../domain';

/** From the surest on. */
const SURENESS: readonly Match[] = ['stated', 'kind', 'spelling', 'inferred'];

type Named = Pick<Tag, 'start' | 'end'> & Partial<Pick<Tag, 'match' | 'asReported' | 'reported' | 'reason' | 'reached'>>;

/**
 * A tag that is named again: it counts once, as sure as the surest says it and in its words, people reached are added up, and the time is
 * all that both span. Where one begins after the other's end and has none itself, there is none.
 */
export function mergedTag(tag: Tag, other: Named): Tag {
  const sum = typeof other.reached === 'number' ? (tag.reached ?? 0) + other.reached : tag.reached;
  return {
    ...tag,
    ...surer(tag, other),
    start: [tag.start, other.start].filter((date) => date !== null).sort()[0] ?? null,
    end: lastEnd(tag, other),
    ...(sum === undefined ? {} : { reached: sum }),
  };
}

/** How a village is known, and by which words. */
function surer(tag: Tag, { match, asReported, reported, reason = null }: Named): Partial<Tag> {
  if (match === undefined || asReported === undefined || SURENESS.indexOf(match) >= SURENESS.indexOf(tag.match)) return {};
  return { match, asReported, reason, ...(reported === undefined ? {} : { reported }) };
}

function lastEnd(one: Named, other: Named): string | null {
  const isOpen = (a: Named, b: Named): boolean => a.end === null && a.start !== null && b.end !== null && a.start > b.end;
  if (isOpen(one, other) || isOpen(other, one)) return null;
  return [one.end, other.end].filter((date) => date !== null).sort().at(-1) ?? null;
}
