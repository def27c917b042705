import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import type { StaticServer } from '../../scripts/serve';
import { installProbe } from './page-probe';
import { median } from './statistics';

/** A page under test. */
export interface Subject {
  readonly id: 'ours' | 'leaflet' | 'maplibre';
  readonly path: string;
  /** Selector of its village shapes; null when it draws on a canvas. */
  readonly shapes: string | null;
  /** What a person clicks to filter; null when it has nothing of the kind. */
  readonly filterButton: string | null;
}

/** A kind of machine and connection. */
export interface Profile {
  readonly id: 'desk' | 'phone';
  readonly viewport: { readonly width: number; readonly height: number };
  readonly cpuSlowdown: number;
  readonly network: { readonly bitsPerSecond: number; readonly roundTripMs: number } | null;
}

/** Figures of one opening; null where the page has no such thing. */
export interface Figures {
  readonly visibleMs: number;
  readonly interactiveMs: number;
  readonly visibleBytes: number;
  readonly interactiveBytes: number;
  readonly heapBytes: number;
  readonly headlineMs: number | null;
  readonly repaintMs: number | null;
}

const CLICKS = 6;

/** Time for a new window to come to rest. */
const SETTLE_MS = 2500;

/** A page that has not drawn its map by then never will. */
const PATIENCE_MS = 90_000;

async function inTime<T>(answer: Promise<T>, complaint: () => string): Promise<T> {
  const giveUp = new AbortController();
  const tooLate = sleep(PATIENCE_MS, null, { signal: giveUp.signal }).then(() => Promise.reject(new Error(complaint())));
  return Promise.race([answer, tooLate]).finally(() => giveUp.abort());
}

interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Errors of the page so far. */
  readonly errors: readonly string[];
  /** How many answers the server had given before. */
  readonly first: number;
}

/** Opens a page in a context of its own, as a machine and a connection of the profile would, and hands it over while it loads. */
async function inProfile<T>(browser: Browser, server: StaticServer, { path, shapes }: Pick<Subject, 'path' | 'shapes'>, profile: Profile, work: (opened: Opened) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: profile.viewport });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    // The runner's compiler names functions with a helper that pages do not have.
    await page.addInitScript('globalThis.__name = (target) => target');
    await page.addInitScript(installProbe, shapes);

    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuSlowdown });
    if (profile.network) {
      const bytesPerSecond = profile.network.bitsPerSecond / 8;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: profile.network.roundTripMs,
        downloadThroughput: bytesPerSecond,
        uploadThroughput: bytesPerSecond,
      });
    }

    // A new window of the browser loads pages of its own at first (address bar, menus), which are no part of ours.
    await sleep(SETTLE_MS);
    const first = server.transfers.length;
    await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
    return await work({ page, cdp, errors, first });
  } finally {
    await context.close();
  }
}

/** How long the page of `areas-page.ts` takes until its villages are visible: milliseconds since navigation. */
export function measureVisible(browser: Browser, server: StaticServer, subject: Pick<Subject, 'path' | 'shapes'>, profile: Profile): Promise<number> {
  return inProfile(browser, server, subject, profile, ({ page, errors }) =>
    inTime(
      page.evaluate(() => window.benchProbe.visible),
      () => `${subject.path} never showed its villages. ${errors.join('\n')}`,
    ),
  );
}

/** Takes all figures of a page. */
export function measurePage(browser: Browser, server: StaticServer, subject: Subject, profile: Profile): Promise<Figures> {
  return inProfile(browser, server, subject, profile, async ({ page, cdp, errors, first }) => {
    const loaded = page.evaluate(() => window.benchProbe.loaded);
    const { villagesAt, interactiveAt, timeOrigin } = await inTime(loaded, () => `${subject.id} never became interactive. ${errors.join('\n')}`);
    const bytesUntil = (time: number): number =>
      server.transfers
        .slice(first)
        .filter(({ endedAt }) => endedAt <= timeOrigin + time)
        .reduce((sum, { bytes }) => sum + bytes, 0);

    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    await cdp.send('HeapProfiler.disable');

    const clicks: { headlineMs: number | null; repaintMs: number | null }[] = [];
    for (let click = 0; subject.filterButton !== null && click < CLICKS; click += 1) {
      const answer = page.evaluate(() => window.benchProbe.nextClick());
      await page.locator(subject.filterButton).first().click();
      clicks.push(await answer);
    }
    if (errors.length > 0) throw new Error(`${subject.id} is not sound:\n${errors.join('\n')}`);
    // The first click only gives the probe a picture to compare with.
    const middle = (key: 'headlineMs' | 'repaintMs'): number | null => median(clicks.slice(1).flatMap((click) => click[key] ?? []));
    return {
      visibleMs: villagesAt,
      interactiveMs: interactiveAt,
      visibleBytes: bytesUntil(villagesAt),
      interactiveBytes: bytesUntil(interactiveAt),
      heapBytes: usedSize,
      headlineMs: middle('headlineMs'),
      repaintMs: middle('repaintMs'),
    };
  });
}
