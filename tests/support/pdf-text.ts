import { inflateSync } from 'node:zlib';

/**
 * What a PDF of ours says, as whoever selects its text copies it: each line of text by itself, through the tables that say which letter
 * a glyph is. Both weights of the font number their glyphs alike; where they do not, the file is refused.
 */
export function pdfTexts(file: Buffer): readonly string[] {
  const streams = unpacked(file);
  const letters = new Map<string, string>();
  for (const [, glyph = '', code = ''] of streams.flatMap((stream) => [...stream.matchAll(/^<([\da-f]{4})><([\da-f]{4})>$/gim)])) {
    const letter = String.fromCodePoint(Number.parseInt(code, 16));
    if ((letters.get(glyph) ?? letter) !== letter) throw new Error(`Glyph ${glyph} is two letters: ${letters.get(glyph)} and ${letter}.`);
    letters.set(glyph, letter);
  }
  return streams.flatMap((stream) => [...stream.matchAll(/<([\da-f]+)> Tj/gi)].map(([, line = '']) => (line.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '\uFFFD').join('')));
}

function unpacked(file: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    try {
      found.push(inflateSync(file.subarray(at + 7, file.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // Not packed.
    }
  }
  return found;
}
