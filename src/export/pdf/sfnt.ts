/** A table of a font file, unpacked. */
interface FontTable {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Uint8Array;
}

const WOFF = 0x774f4646;

/** A WOFF 1.0 font as the TrueType file that it was packed from (https://www.w3.org/TR/WOFF/): PDF knows no WOFF. */
export async function woffToTrueType(woff: ArrayBuffer): Promise<Uint8Array> {
  const view = new DataView(woff);
  if (view.getUint32(0) !== WOFF) throw new TypeError('Not a WOFF font.');
  const tables = await Promise.all(
    Array.from({ length: view.getUint16(12) }, async (_, index): Promise<FontTable> => {
      const at = 44 + index * 20;
      const [offset, packed, size] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
      const bytes = new Uint8Array(woff, offset, packed);
      const tag = String.fromCodePoint(...new Uint8Array(woff, at, 4));
      return { tag, checksum: view.getUint32(at + 16), data: packed < size ? await inflated(bytes) : bytes };
    }),
  );
  return assembled(view.getUint32(4), tables);
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function assembled(flavour: number, tables: readonly FontTable[]): Uint8Array {
  const aligned = (length: number): number => (length + 3) & ~3;
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(start + tables.reduce((sum, { data }) => sum + aligned(data.length), 0));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, tables.length * 16 - 2 ** power * 16);
  let offset = start;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16;
    [...tag].forEach((letter, place) => view.setUint8(at + place, letter.codePointAt(0) ?? 0));
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, data.length);
    file.set(data, offset);
    offset += aligned(data.length);
  });
  return file;
}
