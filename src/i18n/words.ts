/**
 * A programme's name inside a sentence: "Peternakan" → "peternakan"; abbreviations ("UMKM") and names with capitals inside
 * stay as they are.
 */
export function inSentence(name: string): string {
  const [first = '', ...rest] = name;
  const tail = rest.join('');
  return tail === tail.toLowerCase() ? first.toLowerCase() + tail : name;
}

/** The same words at the beginning of a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
