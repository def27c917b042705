import type { Plugin } from 'vite';

/**
 * Packages for things that we never ask of the library that brings them, each with the names that the library imports: jsPDF's readers
 * of HTML and SVG, and proj4's military grid.
 */
const LEFT_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['html2canvas', []],
  ['dompurify', []],
  ['canvg', []],
  ['mgrs', ['forward', 'toPoint']],
]);

const MARK = '\0left-out:';

/** Keeps packages out of the built files; whoever asked for one gets an empty module. Workers are built apart and need it too. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.has(id) ? MARK + id : null),
    load: (id) => (id.startsWith(MARK) ? ['default null', ...(LEFT_OUT.get(id.slice(MARK.length)) ?? []).map((name) => `const ${name} = null`)].map((one) => `export ${one};`).join('\n') : null),
  };
}
