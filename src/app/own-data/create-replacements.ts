import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { OpenOwnData } from '../../ui/data/data-view';
import type { FeatureHost } from '../feature';
import type { ReadyRelease } from '../ready-release';

/** Releases of one's own in the place of the record, and the way back, one at a time. */
export interface Replacements {
  /** What of one's own is open; null: the record. */
  readonly own: ReadonlySignal<OpenOwnData | null>;
  /** Puts a release in the place of the open one. */
  readonly use: (ready: ReadyRelease, title: OpenOwnData) => Promise<void>;
  /** Brings back what the last one replaced. False: there is nothing to bring back, or it is on its way. */
  readonly undo: () => Promise<boolean>;
}

export function createReplacements(host: Pick<FeatureHost, 'replaceRelease'>): Replacements {
  const own = signal<OpenOwnData | null>(null);
  const undos: { readonly back: () => Promise<void>; readonly own: OpenOwnData | null }[] = [];
  let takingBack = false;

  return {
    own,
    async use(ready, title) {
      const back = await host.replaceRelease(ready);
      // What is replaced is what is open by now: another may have come while this one waited for its turn.
      undos.push({ back, own: own.peek() });
      own.value = title;
    },
    async undo() {
      const last = takingBack ? undefined : undos.pop();
      if (!last) return false;
      takingBack = true;
      try {
        await last.back();
      } finally {
        takingBack = false;
      }
      own.value = last.own;
      return true;
    },
  };
}
