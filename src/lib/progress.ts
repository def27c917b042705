/** Told how much of the work at hand is done, 0–1. */
export type Progress = (share: number) => void;

/** The progress of a part of the work: its 0–1 lies between two shares of the whole. */
export function partOf(progress: Progress, from: number, to: number): Progress {
  return (share) => progress(from + share * (to - from));
}

/** Passes on what is a hundredth more than was passed on last: whoever listens is not called for each of ten thousand steps. */
export function inHundredths(progress: Progress): Progress {
  let told = -1;
  return (share) => {
    const now = Math.floor(share * 100);
    if (now <= told) return;
    told = now;
    progress(now / 100);
  };
}
