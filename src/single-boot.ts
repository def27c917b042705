import { openCarrier } from './embed/single/carrier';
import { afterFirstPaint } from './lib/after-first-paint';

// The only script that a map in one file runs by itself. The first frame is on the screen before anything is unpacked.
void start();

async function start(): Promise<void> {
  await afterFirstPaint();
  try {
    globalThis.coverageFile = openCarrier(document);
    await coverageFile.load('assets/single.js');
  } catch (error) {
    // A browser that cannot unpack it shows what a page without JavaScript shows.
    document.dispatchEvent(new Event('pcm-unable'));
    throw error;
  }
}
