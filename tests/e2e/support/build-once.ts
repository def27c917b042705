import { ensureBuilt } from '../../../scripts/ensure-built';

/** Vitest calls this once before the first end-to-end test. */
export function setup(): void {
  ensureBuilt();
}
