import { countSets } from '../lib/count-sets';

/** A piece of ground by which candidates reach it. */
export interface Atom {
  readonly km2: number;
  /** Places in the list of candidates. */
  readonly reachedBy: readonly number[];
}

export interface BestNextQuestion {
  readonly atoms: readonly Atom[];
  /** How many candidates there are: places 0 to `candidates` − 1. */
  readonly candidates: number;
  /** How many to choose. */
  readonly choose: number;
}

/** Candidates with what they reach together. */
export interface Choice {
  /** In the order in which each adds most to those before it. */
  readonly members: readonly { readonly candidate: number; readonly gainKm2: number }[];
  readonly km2: number;
}

export interface BestNext {
  /** True: every set was compared, there is none better. False: found step by step, each time the one that adds most. */
  readonly exact: boolean;
  readonly best: Choice;
  /** The next best set; null where there is no other. */
  readonly runnerUp: Choice | null;
}

/** So many sets are compared one by one; C(24, 6) are 134,596 and C(35, 6) 1.6 million. */
const MOST_SETS = 2_000_000;

/**
 * Which candidates together reach most. Exact up to `MOST_SETS` sets; beyond that lazy greedy (Minoux 1978), which reaches at least
 * 63 % (1 − 1/e) of what the best set does. Of sets that reach the same, the first in order of candidates.
 */
export function bestNext({ atoms, candidates, choose }: BestNextQuestion): BestNext {
  const size = Math.min(choose, candidates);
  const ground = groundOf(atoms, candidates);
  const exact = countSets(candidates, size) <= MOST_SETS;
  const [best = [], second] = exact ? bestTwo(ground, candidates, size) : greedyTwo(ground, candidates, size);
  return { exact, best: inOrder(ground, best), runnerUp: second === undefined ? null : inOrder(ground, second) };
}

interface Ground {
  readonly km2: Float64Array;
  /** Candidate → places of the atoms that it reaches. */
  readonly reached: readonly Uint32Array[];
}

function groundOf(atoms: readonly Atom[], candidates: number): Ground {
  const reached = Array.from({ length: candidates }, (): number[] => []);
  atoms.forEach(({ reachedBy }, atom) => reachedBy.forEach((candidate) => reached[candidate]?.push(atom)));
  return { km2: Float64Array.from(atoms, ({ km2 }) => km2), reached: reached.map((list) => Uint32Array.from(list)) };
}

/** Keeps what a growing and shrinking set of candidates reaches. */
class Covered {
  readonly #times: Uint16Array;
  km2 = 0;

  constructor(private readonly ground: Ground) {
    this.#times = new Uint16Array(ground.km2.length);
  }

  gainOf(candidate: number): number {
    let gain = 0;
    for (const atom of this.ground.reached[candidate] ?? []) if (this.#times[atom] === 0) gain += this.ground.km2[atom] ?? 0;
    return gain;
  }

  add(candidate: number): void {
    this.#change(candidate, 1);
  }

  remove(candidate: number): void {
    this.#change(candidate, -1);
  }

  #change(candidate: number, by: 1 | -1): void {
    for (const atom of this.ground.reached[candidate] ?? []) {
      const before = this.#times[atom] ?? 0;
      this.#times[atom] = before + by;
      if (before === (by === 1 ? 0 : 1)) this.km2 += by * (this.ground.km2[atom] ?? 0);
    }
  }
}

/** The two best sets of a size. A branch is left when even its candidates' whole gains could not reach the second best. */
function bestTwo(ground: Ground, candidates: number, size: number): readonly (readonly number[])[] {
  const covered = new Covered(ground);
  const alone = Array.from({ length: candidates }, (_, candidate) => covered.gainOf(candidate));
  const top: { readonly km2: number; readonly members: readonly number[] }[] = [];
  const offer = (km2: number, members: readonly number[]): void => {
    // Sums in another order differ in their last digits: such sets are equal, and the first stays.
    const at = top.findIndex((one) => km2 > one.km2 + TIE_KM2);
    if (at >= 0) top.splice(at, 0, { km2, members: [...members] });
    else if (top.length < 2) top.push({ km2, members: [...members] });
    top.length = Math.min(2, top.length);
  };
  const members: number[] = [];
  const walk = (from: number): void => {
    const left = size - members.length;
    if (left === 0) return offer(covered.km2, members);
    const second = top.length < 2 ? -Infinity : (top[1]?.km2 ?? -Infinity);
    const most = alone.slice(from).sort((a, b) => b - a).slice(0, left).reduce((sum, gain) => sum + gain, 0);
    if (covered.km2 + most <= second) return;
    for (let candidate = from; candidate <= candidates - left; candidate += 1) {
      members.push(candidate);
      if (left === 1) {
        offer(covered.km2 + covered.gainOf(candidate), members);
      } else {
        covered.add(candidate);
        walk(candidate + 1);
        covered.remove(candidate);
      }
      members.pop();
    }
  };
  walk(0);
  return top.map((one) => one.members);
}

/** A tenth of a square metre. */
const TIE_KM2 = 1e-7;

/** Step by step the candidate that adds most; the second set ends with the second best of the last step. */
function greedyTwo(ground: Ground, candidates: number, size: number): readonly (readonly number[])[] {
  const covered = new Covered(ground);
  // What a candidate adds can only shrink: only who leads by an old figure is worked out again.
  const queue = Array.from({ length: candidates }, (_, candidate) => ({ candidate, gain: covered.gainOf(candidate), at: 0 }));
  const members: number[] = [];
  const next = (): number | undefined => {
    for (;;) {
      queue.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
      const [first] = queue;
      if (first === undefined) return undefined;
      if (first.at === members.length) return queue.shift()?.candidate;
      queue[0] = { candidate: first.candidate, gain: covered.gainOf(first.candidate), at: members.length };
    }
  };
  while (members.length < size) {
    const candidate = next();
    if (candidate === undefined) break;
    const before = [...members];
    members.push(candidate);
    if (members.length < size) {
      covered.add(candidate);
      continue;
    }
    const second = queue.map((one) => ({ candidate: one.candidate, gain: covered.gainOf(one.candidate) })).sort((a, b) => b.gain - a.gain || a.candidate - b.candidate)[0];
    return second === undefined ? [members] : [members, [...before, second.candidate]];
  }
  return [members];
}

function inOrder(ground: Ground, set: readonly number[]): Choice {
  const covered = new Covered(ground);
  const left = [...set].sort((a, b) => a - b);
  const members: { candidate: number; gainKm2: number }[] = [];
  while (left.length > 0) {
    const gains = left.map((candidate) => covered.gainOf(candidate));
    const at = gains.reduce((best, gain, index) => (gain > (gains[best] ?? 0) + TIE_KM2 ? index : best), 0);
    const [candidate = 0] = left.splice(at, 1);
    members.push({ candidate, gainKm2: gains[at] ?? 0 });
    covered.add(candidate);
  }
  return { members, km2: covered.km2 };
}
