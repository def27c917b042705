/** A place name as people write it, taken apart. */
export interface WrittenName {
  /** The name without its prefix, in the form in which names are compared. */
  readonly key: string;
  /** The same with its prefix, which may belong to the name: "Desa Baru". */
  readonly whole: string;
  /** What the prefix says the place is; null without prefix. */
  readonly kind: 'desa' | 'kelurahan' | 'kecamatan' | null;
}

/** A prefix counts only when a name follows it: "Desa", "Ds." and "Kel.Jepon" do, "Kelor" has none. */
const PREFIX = /^(desa|ds|kelurahan|kel|kecamatan|kec)(?:\s*\.\s*|\s+)(?=\S)/i;

const KINDS: Readonly<Record<string, WrittenName['kind']>> = {
  desa: 'desa', ds: 'desa',
  kelurahan: 'kelurahan', kel: 'kelurahan',
  kecamatan: 'kecamatan', kec: 'kecamatan',
};

/**
 * The form in which names are compared: letters and digits only, in lower case, without diacritics. "Nglaroh Gunung",
 * "NGLAROHGUNUNG" and "Nglaroh-gunung" are one name; nothing else is: no letter is guessed. A prefix such as "Desa" stays.
 */
export function normaliseName(text: string): string {
  return text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Takes "Kel. Jepon" apart into kind and name. */
export function readName(text: string): WrittenName {
  const trimmed = text.normalize('NFKC').trim();
  const prefix = PREFIX.exec(trimmed);
  return {
    whole: normaliseName(trimmed),
    key: normaliseName(prefix ? trimmed.slice(prefix[0].length) : trimmed),
    kind: KINDS[prefix?.[1]?.toLowerCase() ?? ''] ?? null,
  };
}

/** A name word by word, each in the form in which names are compared: without its prefix, and with it where it has one. */
export function readWords(text: string): readonly (readonly string[])[] {
  const trimmed = text.normalize('NFKC').trim();
  const prefix = PREFIX.exec(trimmed);
  return (prefix ? [trimmed.slice(prefix[0].length), trimmed] : [trimmed]).map((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u).map(normaliseName).filter((word) => word !== ''));
}
