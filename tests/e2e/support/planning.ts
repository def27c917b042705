import type { Page } from 'playwright';
import { interactive, shown, stateOf } from './element';

/** What a plan adds and takes out, in a line. */
export async function planOf(page: Page): Promise<string> {
  const { add, remove } = (await stateOf(page)).plan;
  return [...add.map((pair) => `+${pair.join(' ')}`), ...remove.map((pair) => `-${pair.join(' ')}`)].join();
}

/** Opens the panel of planning at one of its tabs. */
export async function openPlanning(page: Page, tab = 'gaps'): Promise<void> {
  await interactive(page);
  await shown(page, 'button.pcm-door[data-panel="plan"]').click();
  await shown(page, '[data-plan-panel]').waitFor();
  await shown(page, `[data-plan-tab="${tab}"]`).click();
}
