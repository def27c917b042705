import type { Tag } from '../domain';

/** A tag that is named again: it counts once, people reached are added up, and the time is all that both span. */
export function mergedTag(tag: Tag, { start, end, reached }: { readonly start: string | null; readonly end: string | null; readonly reached?: number | null }): Tag {
  const sum = typeof reached === 'number' ? (tag.reached ?? 0) + reached : tag.reached;
  return {
    ...tag,
    start: [tag.start, start].filter((date) => date !== null).sort()[0] ?? null,
    end: [tag.end, end].filter((date) => date !== null).sort().at(-1) ?? null,
    ...(sum === undefined ? {} : { reached: sum }),
  };
}
