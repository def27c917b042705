import type { Placed, Places } from './placed';

/** Orders tried for a dozen names; for more of them fewer, so that placing takes no longer than their number says. */
const RESTARTS = 120;
const DOZEN = 12;
/** How often some names of the best order look for places anew; a dozen have found the best by then, or nearly. */
const REPAIRS = 300;
/** How many of them at once: at least, and at most. */
const REPAIRED = [4, 8] as const;
/** What a name without a place costs: more than any place. */
const NO_PLACE = 40;
/** Costs are sums in different orders. */
const ROUNDING = 1e-6;

/** Which place each name has; null: none. */
type Assignment = ReadonlyMap<Places, Placed | null>;

interface Costed {
  readonly places: Assignment;
  readonly cost: number;
}

/**
 * Places for names that compete, none touching another: the cheapest of many orders, of which then a few names at a time, the dear
 * ones rather than the others, look for places anew as long as that makes the whole cheaper. Deterministic.
 */
export function bestPlaces(names: readonly Places[]): readonly Placed[] {
  const random = generator(7);
  const ordered = bestOrder(names, random);
  const places = names.length > DOZEN ? repaired(ordered, random) : ordered;
  return placedIn(places);
}

/** The order of placing decides who gets the good places. */
function bestOrder(names: readonly Places[], random: () => number): Assignment {
  let best: Costed = { places: new Map(), cost: Infinity };
  const restarts = Math.min(RESTARTS, Math.round((RESTARTS * DOZEN) / names.length));
  for (let attempt = 0; attempt < restarts; attempt++) {
    const order = attempt === 0 ? names : shuffled(names, random);
    best = inOrder(order, new Map(), best.cost) ?? best;
  }
  return best.places;
}

/** Names placed one after another, beside those that are kept; null as soon as all of them cannot come cheaper than `limit`. */
function inOrder(order: readonly Places[], kept: Assignment, limit: number): Costed | null {
  const places = new Map(kept);
  const placed = placedIn(kept);
  let cost = totalCost(kept);
  let ahead = order.reduce((sum, name) => sum + leastCost(name), 0);
  for (const name of order) {
    const place = name.firstFree(placed);
    if (place) placed.push(place);
    places.set(name, place);
    cost += costOf(place);
    ahead -= leastCost(name);
    if (cost + ahead > limit + ROUNDING) return null;
  }
  return cost < limit ? { places, cost } : null;
}

function repaired(places: Assignment, random: () => number): Assignment {
  let best: Costed = { places, cost: totalCost(places) };
  for (let attempt = 0; attempt < REPAIRS; attempt++) {
    const moving = dearSample(best.places, random);
    const kept = new Map([...best.places].filter(([name]) => !moving.has(name)));
    best = inOrder(shuffled([...moving], random), kept, best.cost - ROUNDING) ?? best;
  }
  return best.places;
}

function placedIn(places: Assignment): Placed[] {
  return [...places.values()].flatMap((place) => place ?? []);
}

/** Some names, the sooner the more their place costs above their cheapest. */
function dearSample(places: Assignment, random: () => number): ReadonlySet<Places> {
  const [least, most] = REPAIRED;
  const size = least + Math.floor(random() * (most - least + 1));
  const ranked = [...places].map(([name, place]) => ({ name, key: random() * (2 + costOf(place) - leastCost(name)) }));
  return new Set(ranked.sort((a, b) => b.key - a.key).slice(0, size).map(({ name }) => name));
}

function totalCost(places: Assignment): number {
  return [...places.values()].reduce((sum, place) => sum + costOf(place), 0);
}

function costOf(place: Placed | null): number {
  return place?.candidate.cost ?? NO_PLACE;
}

function leastCost({ cheapest }: Places): number {
  return Math.min(cheapest, NO_PLACE);
}

function shuffled(names: readonly Places[], random: () => number): readonly Places[] {
  return names.map((name) => ({ name, key: random() })).sort((a, b) => a.key - b.key).map(({ name }) => name);
}

/** Lehmer generator: the same picture at every build. */
function generator(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value * 48271) % 2147483647;
    return value / 2147483647;
  };
}
