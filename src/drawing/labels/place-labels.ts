import { bestPlaces } from './best-places';
import type { Candidate, Ground } from './candidates';
import type { LabelScene, LabelWish } from './label-wish';
import { rasterOf, type OwnerRaster } from './owner-raster';
import { isCrowded, placeCrowded } from './crowded-labels';
import { anchorOf } from './label-anchor';
import { QUIET_FROM_TIER, TIERS, type LabelPlan } from './label-plan';
import { placesFor, type Placed } from './placed';

/** Widths of a tier at which lines are tried; texts are tried at all of them at once. */
const TRIALS = 3;

/**
 * Finds a place for each label at each tier, or none. Named villages come first, where they cost least together;
 * then the others, inside their village only; then names of sub-districts, where room is left. No two labels touch
 * from the smallest to the largest width of a tier; leader lines cross neither texts nor one another. A crowded map has a simpler way: see `placeCrowded`.
 */
export function placeLabels(scene: LabelScene): LabelPlan {
  if (isCrowded(scene)) return placeCrowded(scene);
  const found = new Map<LabelWish, (Candidate | null)[]>(scene.wishes.map((wish) => [wish, []]));
  const owners = rasterOf(scene);
  TIERS.forEach((_, tier) => {
    const placed = placeTier(scene, tier, owners);
    for (const [wish, tiers] of found) tiers[tier] = placed.find((entry) => entry.wish === wish)?.candidate ?? null;
  });
  return { anchors: [...found].map(([wish, tiers]) => anchorOf(wish, tiers)) };
}

function placeTier(scene: LabelScene, tier: number, owners: OwnerRaster): readonly Placed[] {
  const widths = tierWidths(tier);
  const scale = (widths[0] ?? TIERS[0]) / scene.width;
  const named = scene.wishes.filter((wish) => wish.named);
  const ground: Ground = { scene, scale, widths, ownerAt: (x, y) => owners(x / scale, y / scale) };

  const placed = [...bestPlaces(named.map((wish) => placesFor(wish, ground)))];
  const rest = scene.wishes.filter((wish) => !wish.named && isWanted(wish, tier)).sort((a, b) => rank(a) - rank(b));
  for (const wish of rest) {
    const place = placesFor(wish, ground).firstFree(placed);
    if (place) placed.push(place);
  }
  return [...placed, ...kecamatanAlone(scene, tier, { ...ground, alone: true }, placed)];
}

/** Where there is no room beside the names of villages, sub-districts have places that a picture takes instead of those. */
function kecamatanAlone({ wishes }: LabelScene, tier: number, ground: Ground, placed: readonly Placed[]): readonly Placed[] {
  const found: Placed[] = [];
  const towns = placed.filter(({ wish }) => wish.kind === 'town');
  for (const wish of wishes) {
    const place = wish.kind === 'kecamatan' && !isWanted(wish, tier) ? placesFor(wish, ground).firstFree([...towns, ...found]) : null;
    if (place) found.push(place);
  }
  return found;
}

/** From the smallest to the largest. */
function tierWidths(tier: number): readonly number[] {
  const from = TIERS[tier] ?? TIERS[0];
  const to = TIERS[tier + 1] ?? from * 2;
  return Array.from({ length: TRIALS }, (_, index) => from + ((to - from) * index) / (TRIALS - 1));
}

function isWanted(wish: LabelWish, tier: number): boolean {
  return wish.kind === 'town' || tier >= QUIET_FROM_TIER;
}

function rank(wish: LabelWish): number {
  return ['town', 'kecamatan', 'village', 'context', 'event'].indexOf(wish.kind);
}
