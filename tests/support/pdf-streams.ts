import { inflateSync } from 'node:zlib';

/** The packed streams of a PDF, unpacked: what its pages draw, and the tables of its fonts. */
export function pdfStreams(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file);
  const found: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    try {
      found.push(inflateSync(bytes.subarray(at + 7, bytes.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // Not packed.
    }
  }
  return found;
}
