/** A map that wants an engine of its own. */
export interface SeatHolder {
  /** Is the map in or near the viewport now? */
  readonly isNear: () => boolean;
  /** A seat has become free and is this map's. */
  readonly take: () => void;
  /** The seat goes to another map: the engine must go. */
  readonly giveUp: () => void;
}

/**
 * Seats for the engines of one page. A browser keeps 16 graphics contexts alive and silently takes the oldest away from whoever
 * has it: we stop at fewer, and choose ourselves who goes.
 */
export class EngineSeats {
  /** The one that was near longest ago first. */
  readonly #seated = new Set<SeatHolder>();
  readonly #waiting = new Set<SeatHolder>();

  constructor(private readonly count: number) {}

  /** True when the holder has a seat now; else it waits for one. Asked again by a seated holder, it counts as the latest. */
  request(holder: SeatHolder): boolean {
    const hasSeat = this.#seated.delete(holder) || this.#seated.size < this.count || this.#evict();
    if (hasSeat) this.#seated.add(holder);
    else this.#waiting.add(holder);
    return hasSeat;
  }

  /** The holder needs no seat any more. The next in line that is still near gets its own. */
  release(holder: SeatHolder): void {
    this.#waiting.delete(holder);
    if (!this.#seated.delete(holder)) return;
    for (const next of this.#waiting) {
      if (!next.isNear()) continue;
      this.#waiting.delete(next);
      this.#seated.add(next);
      next.take();
      return;
    }
  }

  /** Takes the seat of the map that nobody has seen for the longest time; false when all are near. */
  #evict(): boolean {
    for (const holder of this.#seated) {
      if (holder.isNear()) continue;
      this.#seated.delete(holder);
      holder.giveUp();
      return true;
    }
    return false;
  }
}

/** At most this many engines live in one page; the other maps keep their drawn picture. */
export const PAGE_SEATS = new EngineSeats(8);
