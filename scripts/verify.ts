import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  /** An npm script. */
  readonly script: string;
}

const STEPS: readonly Step[] = [
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'types' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'data', script: 'data:check' },
  { name: 'build', script: 'build' },
  { name: 'sizes', script: 'sizes' },
  { name: 'tests', script: 'test' },
];

/** Runs the steps in order up to the first that fails; true when none does. */
function verify(steps: readonly Step[]): boolean {
  const done: string[] = [];
  let isSound = true;
  for (const { name, script } of steps) {
    console.log(`\n— ${name} (npm run ${script})`);
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
    isSound = status === 0;
    done.push(`${isSound ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`);
    if (!isSound) break;
  }
  console.log(`\n${done.join('\n')}`);
  const left = steps.length - done.length;
  if (left > 0) console.log(`${left} of ${steps.length} steps were not run.`);
  return isSound;
}

const { values } = parseArgs({ options: { 'skip-tests': { type: 'boolean', default: false } } });
process.exitCode = verify(STEPS.filter(({ script }) => script !== 'test' || !values['skip-tests'])) ? 0 : 1;
