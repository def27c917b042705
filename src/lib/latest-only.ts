/**
 * Runs a task for the latest of many inputs: one at a time, and of those that come meanwhile only the last. An input that a later one
 * overtakes, before or while it is worked on, resolves with null: its answer is stale.
 */
export function latestOnly<Input, Output>(task: (input: Input) => Promise<Output>): (input: Input) => Promise<Output | null> {
  let asked = 0;
  let running: Promise<unknown> = Promise.resolve();
  return (input) => {
    asked += 1;
    const own = asked;
    const turn = running.then(async () => {
      if (own !== asked) return null;
      const output = await task(input);
      return own === asked ? output : null;
    });
    running = turn.catch(() => undefined);
    return turn;
  };
}
