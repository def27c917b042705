import { AppError } from '../domain';

/**
 * Parses the text of a JSON file.
 * @throws AppError 'file-not-json' with line and column, counted from 1
 */
export function parseJson(file: string, text: string): unknown {
  try {
    // Editors on Windows put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const detail = messageOf(cause);
    throw new AppError('file-not-json', { file, ...placeOf(detail, text), detail }, { cause });
  }
}

function placeOf(message: string, text: string): { readonly line: number; readonly column: number } {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const before = text.slice(0, soundLength(text)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * How much of a broken text is the beginning of JSON. Some engines do not name the place, but all of them tell a text that ends
 * too early from one that goes wrong: so the place can be found by halving.
 */
function soundLength(text: string): number {
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBeginning(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (cause) {
    const message = messageOf(cause);
    return /end of|EOF|unterminated/i.test(message) || Number(/position (\d+)/.exec(message)?.[1]) === text.length;
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
