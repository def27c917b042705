import boldUrl from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff?url';
import mediumUrl from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff?url';

/** Our font in its two weights, as WOFF: 16 kB each. */
export interface FontFiles {
  readonly medium: ArrayBuffer;
  readonly bold: ArrayBuffer;
}

/** Under this name a canvas finds it. A name of its own: what the page calls by the font's name may be something else. */
const CANVAS_FAMILY = 'Peta Cakupan';

export async function loadFonts(signal: AbortSignal): Promise<FontFiles> {
  const [medium, bold] = await Promise.all([fontFile(mediumUrl, signal), fontFile(boldUrl, signal)]);
  return { medium, bold };
}

/** Makes the font known to the document; resolves with the families to paint with. Without the font a plain one stands in. */
export async function canvasFamily(signal: AbortSignal): Promise<string> {
  const fallback = "Arial, 'Liberation Sans', sans-serif";
  const isKnown = [...document.fonts].some(({ family }) => family.replaceAll('"', '') === CANVAS_FAMILY);
  if (!isKnown) {
    try {
      const { medium, bold } = await loadFonts(signal);
      const faces = [new FontFace(CANVAS_FAMILY, medium, { weight: '500' }), new FontFace(CANVAS_FAMILY, bold, { weight: '700' })];
      await Promise.all(faces.map((face) => face.load()));
      for (const face of faces) document.fonts.add(face);
    } catch {
      signal.throwIfAborted();
      return fallback;
    }
  }
  return `'${CANVAS_FAMILY}', ${fallback}`;
}

async function fontFile(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new TypeError(`The font cannot be fetched: ${response.status}`);
  return response.arrayBuffer();
}
