import { breath } from '../../lib/breath';
import { nextFrame } from '../../lib/next-frame';
import type { Sheet } from '../figure/marks';
import { paintSheet } from './paint';

/** How long the page is kept busy at a time, ms. One mark is painted in one piece, however long it takes. */
const SPAN = 40;

/** How long the page goes without being drawn anew, ms: a browser puts that off while there is other work. */
const UNSEEN = 120;

export interface Painting {
  /** How many times larger than the sheet. */
  readonly scale: number;
  /** A font that the document has loaded. */
  readonly family: string;
  readonly signal: AbortSignal;
  /** Share of the picture that is painted, 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** A sheet as a PNG. The page answers while it is painted; aborted meanwhile, it rejects with the signal's reason. */
export async function sheetToPng(sheet: Sheet, { scale, family, signal, onProgress }: Painting): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  // It is read back all the time, which a canvas on the graphics card is slow at.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new RangeError(`This browser paints no picture of ${canvas.width} × ${canvas.height} px.`);
  try {
    await breath(signal);
    let rested = performance.now();
    let seen = -Infinity;
    for (const done of paintSheet(context, sheet, scale, family)) {
      // A browser notes what is to be painted, and does it when somebody looks: now, and not everything at the end.
      context.getImageData(0, 0, 1, 1);
      if (performance.now() - rested < SPAN) continue;
      onProgress?.(done);
      if (!document.hidden && performance.now() - seen >= UNSEEN) {
        await nextFrame();
        seen = performance.now();
      }
      await breath(signal);
      rested = performance.now();
    }
    const blob = await encoded(canvas);
    signal.throwIfAborted();
    return blob;
  } finally {
    // Gives the memory back at once: a picture of 4K is 33 MB.
    canvas.width = 0;
  }
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError('This browser made no picture.'))), 'image/png');
  });
}
