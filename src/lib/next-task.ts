/** Resolves in a task of its own: what the page has to do meanwhile, as a click, comes first. */
export async function nextTask(): Promise<void> {
  // Not in every browser yet.
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
