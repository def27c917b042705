import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserFlags } from './scripts/browser-flags';
import { installedBrowser } from './scripts/find-browser';
import { closingLine } from './tests/support/closing-line';
import { SINGLE_LEFT_OUT } from './tests/e2e/support/single-differences';

// `npm test` finds or installs a browser first; here it is only looked up, so that unit tests run without one.
const executablePath = installedBrowser() ?? undefined;
const viewport = { width: 1280, height: 800 };

/**
 * What `npm test` runs on the map as one file: it has the same code as the page, so that what lies between them is enough, and what
 * the hall needs of it: presenting, and files made without a network. All suites of the page but those that are left out with a reason:
 * `npm run test:single`.
 */
const SINGLE_BRIEF = ['single-file', 'exploring', 'figures', 'links', 'plan-reach', 'present', 'download', 'exported-story'];
const isWhole = process.env['SINGLE'] === 'whole';

/** What drives a browser on a machine that others use, too: a wait ends what hangs, and is never how fast the map has to be. */
const patient = { expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    reporters: ['default', closingLine()],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/bench/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          // Ends what hangs; how fast a busy machine measures whole sets is no test's business.
          testTimeout: 30_000,
          // Groups run one after another: the browsers get the machine to themselves.
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/browser/**/*.test.ts'],
          fileParallelism: false,
          ...patient,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags() },
              // Same size as the instance's viewport, else the frame that tests run in is scaled.
              contextOptions: { viewport, deviceScaleFactor: 1, reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium', viewport }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          provide: { single: false },
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/build-once.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          ...patient,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The map as one file, from a disk and without a network: the suites of the page.
        test: {
          name: 'single',
          provide: { single: true },
          environment: 'node',
          include: isWhole ? ['tests/e2e/*.test.ts'] : SINGLE_BRIEF.map((suite) => `tests/e2e/${suite}.test.ts`),
          exclude: Object.keys(SINGLE_LEFT_OUT).map((suite) => `tests/e2e/${suite}.test.ts`),
          globalSetup: ['tests/e2e/support/build-once.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          ...patient,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
