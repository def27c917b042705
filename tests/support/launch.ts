import { chromium, type Browser } from 'playwright';
import { browserFlags } from '../../scripts/browser-flags';
import { findBrowser } from '../../scripts/find-browser';

/** A headless Chromium as the tests and the bench use it. */
export async function launch(extraFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: [...browserFlags(), ...extraFlags] });
}
