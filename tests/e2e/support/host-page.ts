import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright';
import { policyOf, serve, type StaticServer } from '../../../scripts/serve';
import { launch } from '../../support/launch';
import { until } from '../../support/until';
import { NAVIGATION_MS, watch } from './visit';

interface OpenOptions {
  /** What stands in the body of the other page. `$MAPS/` becomes the address of the published map. */
  readonly body: string;
  readonly head?: string;
  /** Policy of the other page; none when left out. `$MAPS` as above, without the slash. */
  readonly csp?: string;
  readonly context?: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Problems that this test provokes. */
  readonly expected?: RegExp;
  /** Return before everything has loaded: for tests that hold a file back. */
  readonly early?: boolean;
  /** Stand on the map's own origin, below /host/. */
  readonly sameOrigin?: boolean;
}

interface Fixtures {
  browser: Browser;
  /** The published map. */
  site: StaticServer;
  open: (options: OpenOptions) => Promise<Page>;
}

/** A test of the built files in a page of another origin. It fails on whatever a clean page does not do, as `visit` does. */
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
  // oxlint-disable-next-line no-empty-pattern
  site: async ({}, use) => {
    const site = await serve({ mounts: { '/': 'dist', '/host/': hostFolder() }, csp: (path) => (path.startsWith('/host/') ? '' : policyOf(path)) });
    await use(site);
    await site.close();
  },
  open: async ({ browser, site }, use) => {
    const problems: string[] = [];
    const closings: (() => Promise<void>)[] = [];
    await use(async ({ body, head = '', csp, context, prepare, expected, early = false, sameOrigin = false }) => {
      const folder = sameOrigin ? hostFolder() : mkdtempSync(join(tmpdir(), 'host-'));
      const text = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      writeFileSync(join(folder, 'index.html'), text.replaceAll('$MAPS/', `${site.url}/`));
      const mounts = { '/': folder, '/reveal.js/dist/': 'node_modules/reveal.js/dist' };
      const host = await serve({ mounts, ...(csp === undefined ? {} : { csp: csp.replaceAll('$MAPS', site.url) }) });
      const browsing = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce', ...context });
      browsing.setDefaultNavigationTimeout(NAVIGATION_MS);
      closings.push(async () => {
        await browsing.close();
        await host.close();
        if (!sameOrigin) rmSync(folder, { recursive: true });
      });
      const page = await browsing.newPage();
      watch(page, [`${site.url}/`, `${host.url}/`], (problem) => {
        if (!expected?.test(problem)) problems.push(problem);
      });
      await prepare?.(page);
      await page.goto(sameOrigin ? `${site.url}/host/` : `${host.url}/`, { waitUntil: early ? 'commit' : 'load' });
      return page;
    });
    for (const close of closings) await close();
    if (problems.length > 0) throw new Error(`The page was not clean:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  },
});

let folder: string | null = null;

/** One for the whole file: servers read it anew with every answer. */
function hostFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'host-same-'));
  return folder;
}

/** The frame that shows the map, once there is one. */
export function mapFrame(page: Page): Promise<Frame> {
  return until(() => page.frames().find((frame) => frame.url().includes('/embed.html')) ?? null, { what: 'the frame of the map' });
}

/** Waits in a page or frame until its (first) map is ready, or has its engine. */
export async function mapIs(where: Page | Frame, what: 'whenReady' | 'whenInteractive', selector = 'program-coverage-map'): Promise<void> {
  await where.evaluate(
    async ([method, query]) => {
      await customElements.whenDefined('program-coverage-map');
      const map = document.querySelector(query);
      if (!map || !('whenReady' in map)) throw new Error(`There is no map ${query}.`);
      await (map as HTMLElementTagNameMap['program-coverage-map'])[method]();
    },
    [what, selector] as const,
  );
}
