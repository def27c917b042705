import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * Closes a run with `N passed, N failed` alone on a line, for machines that read the result; before it stands what passed only when it
 * was tried again: that has failed, and nothing else would say so.
 */
export function closingLine(): Reporter {
  return {
    onTestRunEnd(modules, errors) {
      process.stdout.write(`${[...triedAgain(modules), summary(modules, errors)].join('\n')}\n`);
    },
  };
}

function triedAgain(modules: readonly TestModule[]): string[] {
  return modules.flatMap((module) =>
    [...module.children.allTests('passed')].flatMap((test) => ((test.diagnostic()?.retryCount ?? 0) > 0 ? [`Only at the second try: ${module.project.name} ${module.relativeModuleId} > ${test.fullName}`] : [])),
  );
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
