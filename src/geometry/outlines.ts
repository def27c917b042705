import type { Position } from 'geojson';
import type { Boundaries, VillageCode } from '../domain';
import { groupBy } from '../lib/group-by';
import { positionKey, segmentsOfSet, type Segment } from './segments';

export interface Outlines {
  /** Lines between villages of different groups and around the whole. */
  readonly outer: readonly Position[][];
  /** Lines between villages of the same group. */
  readonly innerBorders: readonly Position[][];
}

/**
 * The outlines of groups of villages (their sub-districts, say), every piece once however many villages it bounds, so that a
 * dashed or translucent line is drawn once. Lines are as long as can be: they end where three meet, or close.
 */
export function outlines(boundaries: Boundaries, groupOf: (code: VillageCode) => string): Outlines {
  const outer: Segment[] = [];
  const inner: Segment[] = [];
  for (const segment of segmentsOfSet(boundaries)) {
    const groups = new Set(segment.owners.map(groupOf));
    (segment.owners.length > 1 && groups.size === 1 ? inner : outer).push(segment);
  }
  return { outer: joinSegments(outer), innerBorders: joinSegments(inner) };
}

/** Joins segments end to end into lines. */
function joinSegments(segments: readonly Segment[]): Position[][] {
  const ends = segments.flatMap((segment) => [segment.from, segment.to].map((end) => ({ key: positionKey(end), segment })));
  const atVertex = groupBy(ends, ({ key }) => key);
  const used = new Set<Segment>();
  const follow = (start: Position, first: Segment): Position[] => {
    const line = [start];
    let segment: Segment | undefined = first;
    while (segment !== undefined) {
      used.add(segment);
      const end: Position = positionKey(segment.from) === positionKey(line.at(-1) ?? start) ? segment.to : segment.from;
      line.push(end);
      const meeting = atVertex.get(positionKey(end)) ?? [];
      segment = meeting.length === 2 ? meeting.find((next) => !used.has(next.segment))?.segment : undefined;
    }
    return line;
  };

  const lines: Position[][] = [];
  const isEnd = (position: Position): boolean => atVertex.get(positionKey(position))?.length !== 2;
  // First the lines that start where others meet; what is left then are closed lines.
  for (const segment of segments) {
    if (!used.has(segment) && isEnd(segment.from)) lines.push(follow(segment.from, segment));
    if (!used.has(segment) && isEnd(segment.to)) lines.push(follow(segment.to, segment));
  }
  for (const segment of segments) {
    if (!used.has(segment)) lines.push(follow(segment.from, segment));
  }
  return lines;
}
