/** Name of the key that commands go with on this machine. */
export function commandKey(): '⌘' | 'Ctrl' {
  return /Mac/.test(navigator.userAgent) ? '⌘' : 'Ctrl';
}

/** A command as this machine's own programs write it: "Ctrl+Shift+Z", "⇧⌘Z". */
export function shortcut(letter: string, withShift = false): string {
  const key = commandKey();
  if (key === '⌘') return `${withShift ? '⇧' : ''}⌘${letter}`;
  return `Ctrl+${withShift ? 'Shift+' : ''}${letter}`;
}
