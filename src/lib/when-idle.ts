/** Longest wait for a moment in which a busy page has nothing to do, ms. */
const PATIENCE = 5000;

/** Resolves when the page has nothing better to do. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 500);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE });
  });
}
