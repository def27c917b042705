import { browserStore, openLocalStorage } from '../lib/browser-store';
import { FONT_FAMILY } from './font-family';

/** As `public/boot.js` reads it. */
const KEPT = 'pcm.font';

/**
 * Remembers, once the font of the first frame has come, that this browser has it: next time `boot.js` asks for it at once, over however
 * slow a network.
 */
export async function keepFont(page: Document): Promise<void> {
  const address = page.querySelector('script[data-font]')?.getAttribute('data-font') ?? null;
  if (address === null) return;
  const faces = await page.fonts.load(`1em "${FONT_FAMILY}"`).catch(() => []);
  if (faces.some(({ status }) => status === 'loaded')) browserStore(openLocalStorage).keep(KEPT, new URL(address, page.baseURI).href);
}
