/**
 * SHA-256 of a text in UTF-8, hexadecimal; a byte order mark counts for nothing. null where a browser keeps its cryptography
 * from the page: one that came over plain http from another machine.
 */
export async function sha256(text: string): Promise<string | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text.replace(/^\uFEFF/, '')));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
