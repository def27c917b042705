import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Closes a run with `N passed, N failed` alone on a line, for machines that read the result. */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      process.stdout.write(`${summary(modules, errors)}\n`);
    },
  };
}

function summary(modules: readonly TestModule[], errors: readonly SerializedError[]): string {
  const count = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    for (const state of states) if (state !== 'pending') count[state] += 1;
    // A file that failed to load, or a hook that threw, has no failed test to show for it.
    if (module.state() === 'failed' && !states.includes('failed')) count.failed += 1;
  }
  return `${count.passed} passed, ${count.failed} failed${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}`;
}
