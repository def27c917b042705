/** Bytes as text with one character for each, as `btoa` wants them. In pieces: a call takes only so many arguments. */
export function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
