/** Lets the page answer between two pieces of work, timers and messages too; rejects with the signal's reason when the work is stopped meanwhile. */
export async function breath(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
