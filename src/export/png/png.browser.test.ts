import { expect, test } from 'vitest';
import type { Mark, Sheet } from '../figure/marks';
import { paintSheet } from './paint';
import { sheetToPng } from './png';

const FAMILY = 'Arial, sans-serif';
const SCALE = 4;
const NEVER = new AbortController().signal;

/** Takes half a millisecond to look at, however quick the machine is. */
function slow(mark: Mark): Mark {
  const kind = (): Mark['kind'] => {
    const until = performance.now() + 0.5;
    while (performance.now() < until);
    return mark.kind;
  };
  return Object.defineProperty({ ...mark }, 'kind', { get: kind });
}

/** So many large marks, cut, see-through, dashed and with rims, that no machine paints them in one go. */
const MARKS: readonly Mark[] = Array.from({ length: 300 }, (_, index) => slow(markAt(index)));

function markAt(index: number): Mark {
  const shift = index % 40;
  const ring = Array.from({ length: 90 }, (_step, step) => [160 + (70 + shift) * Math.cos(step / 14.3) + shift, 120 + (60 - shift) * Math.sin(step / 14.3)] as const);
  if (index % 3 === 0) return { kind: 'path', lines: [ring], closed: true, fill: '#2F6B4F', fillOpacity: 0.3, stroke: { color: '#1D2A33', width: 2.3, dash: [5, 3.5], round: true } };
  if (index % 3 === 1) return { kind: 'text', x: 160, y: 40.4 + 4 * shift, text: 'Bangsri', size: 34, weight: 'bold', anchor: 'middle', color: '#111111', halo: { color: '#FFFFFF', width: 7 } };
  return { kind: 'clip', lines: [ring], marks: [{ kind: 'path', lines: [[[0, 230 - shift], [320, 3 + shift]]], closed: false, stroke: { color: '#5B3E8C', width: 5.3 } }] };
}

const SHEET: Sheet = { width: 320, height: 240, background: '#F5F1E8', title: '', description: '', lang: 'id', marks: MARKS };

function canvas(): CanvasRenderingContext2D {
  const element = Object.assign(document.createElement('canvas'), { width: SHEET.width * SCALE, height: SHEET.height * SCALE });
  const context = element.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('There is no canvas.');
  return context;
}

const pixels = (context: CanvasRenderingContext2D): Uint8ClampedArray => context.getImageData(0, 0, SHEET.width * SCALE, SHEET.height * SCALE).data;

test('a picture painted with rests is to the last bit the one that is painted at once', async () => {
  const whole = canvas();
  for (const _ of paintSheet(whole, SHEET, SCALE, FAMILY));
  const heard: number[] = [];
  const blob = await sheetToPng(SHEET, { scale: SCALE, family: FAMILY, signal: NEVER, onProgress: (done) => heard.push(done) });
  const read = canvas();
  read.drawImage(await createImageBitmap(blob), 0, 0);
  const wanted = pixels(whole);
  expect(pixels(read).findIndex((value, at) => value !== wanted[at])).toBe(-1);
  // It did rest, each time further on.
  expect(heard.length).toBeGreaterThan(1);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});

test('while it is painted the page does other things, and one of them can stop it', async () => {
  const stop = new AbortController();
  const heard: number[] = [];
  const painting = sheetToPng(SHEET, {
    scale: SCALE,
    family: FAMILY,
    signal: stop.signal,
    onProgress: (done) => {
      heard.push(done);
      if (heard.length === 2) setTimeout(() => stop.abort());
    },
  });
  await expect(painting).rejects.toHaveProperty('name', 'AbortError');
  expect(heard.at(-1)).toBeLessThan(1);
});
