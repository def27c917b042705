import type { Sheet } from '../figure/marks';
import { paintSheet } from './paint';

/** A sheet as a PNG, `scale` times as large. `family`: a font that the document has loaded. */
export function sheetToPng(sheet: Sheet, scale: number, family: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return Promise.reject(new RangeError(`This browser paints no picture of ${canvas.width} × ${canvas.height} px.`));
  paintSheet(context, sheet, scale, family);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      // Gives the memory back at once: a picture of 4K is 33 MB.
      canvas.width = 0;
      if (blob) resolve(blob);
      else reject(new RangeError('This browser made no picture.'));
    }, 'image/png');
  });
}
