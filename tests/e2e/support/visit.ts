import { pathToFileURL } from 'node:url';
import { inject, test as base } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { policyOf, serve, type StaticServer } from '../../../scripts/serve';
import { launch } from '../../support/launch';
import { singleDifference } from './single-differences';

interface VisitOptions {
  /** Path and hash; `/` is the Indonesian page. */
  readonly path?: string;
  /** A file on this disk instead, with its hash: opened without a network. */
  readonly file?: string;
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

declare module 'vitest' {
  interface ProvidedContext {
    /** Are the tests of the map as one file, from `file://`? */
    single: boolean;
  }
}

/** A little less than a test has: where a busy machine takes longer to load a page, its address is in the message. */
export const NAVIGATION_MS = 80_000;

const SINGLE = pathToFileURL('dist/single/peta-cakupan.html').href;

/**
 * A test of the built page under its content-security policy. It fails on an error or a policy warning in the console, an
 * uncaught error, and a request to another host. In the project `single` the page is the map as one file, opened from a disk, and any
 * request at all fails the test.
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
  visit: async ({ browser, site, task, skip }, use) => {
    const single = inject('single');
    const difference = single ? singleDifference(suiteOf(task.file.name), task.name) : undefined;
    if (difference !== undefined) skip(difference);
    const problems: string[] = [];
    const closings: (() => Promise<void>)[] = [];
    await use(async (options = {}) => {
      const file = options.file === undefined ? null : fileAddress(options.file);
      const offline = single || file !== null;
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', offline, ...options.context });
      context.setDefaultNavigationTimeout(NAVIGATION_MS);
      closings.push(() => context.close());
      const page = await context.newPage();
      watch(page, file !== null ? [file.replace(/#.*/, '')] : single ? [SINGLE] : [`${site.url}/`], (problem) => {
        if (!options.expected?.test(problem)) problems.push(problem);
      });
      await options.prepare?.(page);
      const path = options.path ?? '/';
      await page.goto(file ?? (single ? inFile(path) : site.url + path), { waitUntil: options.early ? 'commit' : 'load' });
      return page;
    });
    for (const close of closings) await close();
    if (problems.length > 0) throw new Error(`The page was not clean:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  },
});

/** A test's file, without folder and ending. */
function suiteOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.test\.ts$/, '');
}

function fileAddress(file: string): string {
  const [path, ...hash] = file.split('#');
  return [pathToFileURL(path ?? file).href, ...hash].join('#');
}

/** The one file at the place that a path of the page means: it has no page for each language. */
function inFile(path: string): string {
  const { pathname, search, hash } = new URL(path, 'http://page');
  const parts = [...(pathname.startsWith('/en/') ? ['lang=en'] : []), ...(hash === '' ? [] : [hash.slice(1)])];
  return SINGLE + search + (parts.length === 0 ? '' : `#${parts.join('&')}`);
}

/** Reports everything about a page that a clean page does not do. `homes`: how addresses of its own begin. */
export function watch(page: Page, homes: readonly string[], report: (problem: string) => void): void {
  page.on('console', (message) => {
    const isPolicy = /content.security.policy/i.test(message.text());
    if (message.type() === 'error' || isPolicy) report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!homes.some((home) => url.startsWith(home)) && !/^(data|blob|about):/.test(url)) report(`request to another host: ${url}`);
  });
}
