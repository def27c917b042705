import type { Browser, Page } from 'playwright';
import type { StaticServer } from '../../scripts/serve';
import { until } from '../support/until';
import { ownFiles } from './import';
import { inFreshPage, watchTasks } from './long-tasks';
import { median } from './statistics';
import type { TimedLine } from './timed-line';

/** A task of the page's thread that is longer than this is felt: a click or a key waits for it. */
const TASK_MS = 200;
const ROWS = 5000;
/** Between two steps of an import the page has this long to become still. */
const STEP_MS = 240_000;

/** What the page's thread did in one step of an import. */
interface Step {
  readonly name: string;
  readonly ms: number;
  /** The longest task, 0 where none was over 50 ms. */
  readonly longestMs: number;
}

/** Drops own files on the built page and goes all the way to the map of them, in a real browser, step by step. */
async function dropAndAccept(page: Page, villages: number): Promise<readonly Step[]> {
  const { text, csv } = ownFiles(villages, ROWS);
  // Making the files is not the product's work: it is over before anything is counted.
  await page.evaluate(
    ([geojson, table]) => {
      const data = new DataTransfer();
      data.items.add(new File([geojson], 'desa.geojson'));
      data.items.add(new File([table], 'kegiatan.csv'));
      Object.assign(globalThis, { benchDrop: data });
    },
    [text, csv] as const,
  );
  const tasks = await watchTasks(page);
  const steps: Step[] = [];
  const measure = async (name: string, begin: () => Promise<unknown>, done: string): Promise<void> => {
    await tasks.longest();
    const start = performance.now();
    await begin();
    await until(async () => page.evaluate(stands, done), { what: done, timeout: STEP_MS });
    const ms = performance.now() - start;
    // What comes after the last element stands there, as the drawing of the map, counts too.
    await page.waitForTimeout(1500);
    steps.push({ name, ms, longestMs: await tasks.longest() });
  };
  const click = (selector: string) => () => page.evaluate(press, selector);
  await measure('drop → files read', () => page.evaluate(drop), 'button[data-match]');
  await measure('match → report', click('button[data-match]'), 'button[data-preview]');
  await measure('report → preview', click('button[data-preview]'), '[data-preview-map] .map-villages path');
  // The drawn map stands in until the engine has every outline: that is part of it.
  await measure('accept → map replaced', click('button[data-accept]'), '.pcm:has([data-own]) [data-map] [data-renderer="webgl"]');
  return steps;
}

// Playwright's own locators walk every shadow root at every look: in a page of ten thousand outlines that is a long task of its own.
function stands(selector: string): boolean {
  return Boolean(document.querySelector('program-coverage-map')?.shadowRoot?.querySelector(selector));
}

function press(selector: string): void {
  document.querySelector('program-coverage-map')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

function drop(): void {
  const target = document.querySelector('program-coverage-map')?.shadowRoot?.querySelector('[data-map]');
  const dataTransfer = (globalThis as unknown as { benchDrop: DataTransfer }).benchDrop;
  for (const type of ['dragenter', 'dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }));
}

/** The smaller import is done so many times, in a fresh page each. */
const ROUNDS = 3;

/** Imports in the page itself: how long a planner who reads nothing waits, and the longest task on the way. */
export async function measureLarge(browser: Browser, server: StaticServer): Promise<readonly TimedLine[]> {
  const imported = (villages: number): Promise<readonly Step[]> => inFreshPage(browser, server, '', (page) => dropAndAccept(page, villages));
  const small: (readonly Step[])[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) small.push(await imported(300));
  const whole = median(small.map((steps) => steps.reduce((sum, { ms }) => sum + ms, 0))) ?? Number.NaN;
  return [
    longestOf(300, small.flat()),
    { label: `300 villages and ${ROWS} rows dropped, read, matched, drawn and accepted, each step begun at once (median of ${ROUNDS})`, ms: whole, atMostMs: 2000 },
    longestOf(10_000, await imported(10_000)),
  ];
}

function longestOf(villages: number, steps: readonly Step[]): TimedLine {
  const [longest] = steps.toSorted((a, b) => b.longestMs - a.longestMs);
  return { label: `${villages} villages and ${ROWS} rows: longest task (${longest?.name ?? 'none'})`, ms: longest?.longestMs ?? Number.NaN, atMostMs: TASK_MS };
}
