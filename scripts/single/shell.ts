import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CARRIED_MARK } from '../../src/lib/carried';

interface ShellParts {
  /** The built page. */
  readonly page: string;
  readonly styles: string;
  readonly withoutScripts: string;
  /** Of the first frame, as WOFF2. */
  readonly font: Uint8Array;
  readonly boot: string;
}

/** The page around what it carries: styles, font and scripts inside, and a policy that refuses every request. */
export function shellOf({ page, styles, withoutScripts, font, boot }: ShellParts): string {
  // The font is in the file: nobody has to wait for it, nor do without.
  const sheet = styles.trim().replace(/font-display: ?optional/, 'font-display:block').replace(/url\([^)]+\.woff2\)/g, `url(data:font/woff2;base64,${base64(font)})`);
  const without = withoutScripts.trim();
  const first = readFileSync('public/boot.js', 'utf8').trim();
  const icon = `data:image/svg+xml;base64,${base64(readFileSync('public/icon.svg'))}`;
  return replaced(page, [
    [/<meta charset="utf-8" ?\/?>/i, (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy([first, boot], [sheet, without])}" />`],
    [/<link rel="icon"[^>]*>/, () => `<script>${first}</script>\n    <link rel="icon" href="${icon}" type="image/svg+xml" />`],
    [/<link rel="stylesheet"[^>]*>/, () => `<style>${sheet}</style>\n    <noscript><style>${without}</style></noscript>`],
    [/\s*<script type="module"[^>]*><\/script>/, () => ''],
    [/<\/body>/, (end) => `${CARRIED_MARK}<script>${boot}</script>\n  ${end}`],
  ]);
}

/** Nothing is fetched but what the file itself has made an address for. */
function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)} blob:`,
    `style-src ${hashes(styles)}`,
    'worker-src blob: data:',
    'connect-src blob:',
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}

function replaced(page: string, changes: readonly (readonly [RegExp, (found: string) => string])[]): string {
  return changes.reduce((text, [pattern, change]) => {
    if (!pattern.test(text)) throw new Error(`The built page has no ${pattern}.`);
    return text.replace(pattern, change);
  }, page);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
