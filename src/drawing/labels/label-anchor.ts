import type { LabelAnchor, LabelPlace } from './label-plan';
import type { LabelWish } from './label-wish';

/** The places of one label, tier by tier (null: none), joined where neighbouring tiers have the same. */
export function anchorOf(wish: LabelWish, tiers: readonly (Pick<LabelPlace, 'dx' | 'dy' | 'leader'> | null)[]): LabelAnchor {
  const places: LabelPlace[] = [];
  tiers.forEach((candidate, tier) => {
    if (!candidate) return;
    const place = { from: tier, to: tier + 1, dx: candidate.dx, dy: candidate.dy, leader: candidate.leader };
    const before = places.at(-1);
    if (before && before.to === tier && before.dx === place.dx && before.dy === place.dy && before.leader === place.leader) {
      places[places.length - 1] = { ...before, to: tier + 1 };
    } else {
      places.push(place);
    }
  });
  return { id: wish.id, kind: wish.kind, text: wish.text, code: wish.code, x: wish.x, y: wish.y, places };
}
