import { ImportError, type ImportNotes } from './import-note';

export type Encoding = 'UTF-8' | 'Windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Text of a file: UTF-8, with or without byte order mark; what is not, as Windows-1252, with a note, since that is what older
 * spreadsheet programs write. @throws ImportError 'encoding-unsupported' for UTF-16 and UTF-32, 'binary-content' for bytes that are no text
 */
export function decodeText(file: string, bytes: Uint8Array, notes: ImportNotes): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide) throw new ImportError('encoding-unsupported', { file, encoding: wide });
  const offset = firstBinary(bytes);
  if (offset >= 0) throw new ImportError('binary-content', { file, offset });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    notes.push({ id: 'read-as-windows-1252', params: { file } });
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
  }
}

/** By its byte order mark, or by every second byte being 0 as in Latin text. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const start = bytes.subarray(0, 64);
  if (start.length < 8) return null;
  const zeros = [0, 1].map((parity) => start.filter((byte, index) => index % 2 === parity && byte === 0).length);
  const half = Math.floor(start.length / 2);
  return zeros.some((count) => count >= half - 1) && zeros.some((count) => count === 0) ? 'UTF-16' : null;
}

/** Control characters other than tab, line feed, form feed, carriage return and the old end-of-file mark stand in no table. */
function firstBinary(bytes: Uint8Array): number {
  // Every byte of every file passes here: a callback for each takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 32;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26) return at;
  }
  return -1;
}
