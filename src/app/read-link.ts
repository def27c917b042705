import type { BoundarySetId, Release, State } from '../domain';
import { showsFrame } from '../drawing/camera';
import type { Shapes } from '../drawing/shapes';
import { parseHash, type ParsedHash } from '../state/url-hash';

/** What a link says of a release that is drawn: a place where nothing of it is would be an empty map without a word. */
export function readLink(hash: string, base: State, release: Release, shapes: ReadonlyMap<BoundarySetId, Shapes>): ParsedHash {
  return inPlace(parseHash(hash, base, release), shapes);
}

/** Any drawn set will do: they are outlines of the same villages. */
export function inPlace<T extends Pick<ParsedHash, 'state' | 'notes'>>(link: T, shapes: ReadonlyMap<BoundarySetId, Shapes>): T {
  const { view } = link.state;
  const [drawn] = shapes.values();
  if (view === null || drawn === undefined || showsFrame(view, drawn.frame)) return link;
  return { ...link, state: { ...link.state, view: null }, notes: [...link.notes, { id: 'view-elsewhere', params: {} }] };
}
