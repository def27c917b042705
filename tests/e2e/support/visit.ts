import { test as base } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { policyOf, serve, type StaticServer } from '../../../scripts/serve';
import { launch } from '../../support/launch';

interface VisitOptions {
  /** Path and hash; `/` is the Indonesian page. */
  readonly path?: string;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before anything else does. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Problems that this test provokes, e.g. a refused file. Everything else fails it. */
  readonly expected?: RegExp;
  /** Return before the page has loaded everything: for tests that hold a file back. */
  readonly early?: boolean;
}

export type Visit = (options?: VisitOptions) => Promise<Page>;

interface Fixtures {
  browser: Browser;
  site: StaticServer;
  visit: Visit;
}

/**
 * A test of the built page under its content-security policy. It fails on an error or a policy warning in the console, an
 * uncaught error, and a request to another host.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads a fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // One for each test: what a test holds back or refuses ends with it.
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await serve({ mounts: { '/': 'dist' }, csp: policyOf });
    await use(site);
    await site.close();
  },
  visit: async ({ browser, site }, use) => {
    const problems: string[] = [];
    const closings: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...options.context });
      closings.push(() => context.close());
      const page = await context.newPage();
      watch(page, [site.url], (problem) => {
        if (!options.expected?.test(problem)) problems.push(problem);
      });
      await options.prepare?.(page);
      await page.goto(`${site.url}${options.path ?? '/'}`, { waitUntil: options.early ? 'commit' : 'load' });
      return page;
    });
    for (const close of closings) await close();
    if (problems.length > 0) throw new Error(`The page was not clean:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  },
});

/** Reports everything about a page that a clean page does not do. */
export function watch(page: Page, homes: readonly string[], report: (problem: string) => void): void {
  page.on('console', (message) => {
    const isPolicy = /content.security.policy/i.test(message.text());
    if (message.type() === 'error' || isPolicy) report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!homes.some((home) => url.startsWith(`${home}/`)) && !/^(data|blob|about):/.test(url)) report(`request to another host: ${url}`);
  });
}
