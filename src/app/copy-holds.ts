import type { Held } from '../ui/download/panel';
import type { FeatureHost } from './feature';
import { PlanShelf } from './plan-shelf';

/** What of the reader's own a copy of the map as one file would hold now, so that it can be said before the copy is made. */
export function copyHolds({ store, storage, isOwnRelease }: Pick<FeatureHost, 'store' | 'storage' | 'isOwnRelease'>): Held {
  const { add, remove } = store.state.value.plan;
  return { data: isOwnRelease(), plan: add.length + remove.length > 0 || new PlanShelf(store.release.id, storage).plans.peek().length > 0 };
}
