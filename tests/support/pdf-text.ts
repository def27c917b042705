import { pdfStreams } from './pdf-streams';

/**
 * What a PDF of ours says, as whoever selects its text copies it: each line of text by itself, through the tables that say which letter
 * a glyph is. Both weights of the font number their glyphs alike; where they do not, the file is refused.
 */
export function pdfTexts(file: Uint8Array): readonly string[] {
  const streams = pdfStreams(file);
  const read = lineReader(streams);
  return streams.flatMap((stream) => [...stream.matchAll(/<([\da-f]+)> Tj/gi)].map(([, line = '']) => read(line)));
}

/** Reads a line of glyphs as its letters. */
export function lineReader(streams: readonly string[]): (glyphs: string) => string {
  const letters = new Map<string, string>();
  for (const [, glyph = '', code = ''] of streams.flatMap((stream) => [...stream.matchAll(/^<([\da-f]{4})><([\da-f]{4})>$/gim)])) {
    const letter = String.fromCodePoint(Number.parseInt(code, 16));
    if ((letters.get(glyph) ?? letter) !== letter) throw new Error(`Glyph ${glyph} is two letters: ${letters.get(glyph)} and ${letter}.`);
    letters.set(glyph, letter);
  }
  return (glyphs) => (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join('');
}
