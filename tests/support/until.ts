import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds before giving up. */
  readonly timeout?: number;
  /** What is being waited for, for the failure's message. */
  readonly what?: string;
}

/**
 * Asks until the answer holds, and returns it. Playwright's own `waitForFunction` evaluates text in the page, which the
 * page's content-security policy forbids.
 */
export async function until<T>(ask: () => T | Promise<T>, { timeout = 30_000, what = ask.toString() }: Patience = {}): Promise<NonNullable<T>> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${timeout / 1000} s in vain for: ${what}`);
    await sleep(25);
  }
}
