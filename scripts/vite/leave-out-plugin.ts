import type { Plugin } from 'vite';

/** Packages that a library offers to load for things that we never ask of it: jsPDF's HTML and SVG readers. */
const LEFT_OUT = ['html2canvas', 'dompurify', 'canvg'];

/** Keeps packages out of the built files; whoever asked for one gets an empty module. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (LEFT_OUT.includes(id) ? `\0left-out:${id}` : null),
    load: (id) => (id.startsWith('\0left-out:') ? 'export default null;' : null),
  };
}
