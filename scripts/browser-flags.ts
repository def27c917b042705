/**
 * Flags for headless Chromium without a graphics card. WebGL runs on SwiftShader; SVG and text are rasterised on the CPU,
 * because a software GPU paints them several times slower. The rest keeps the browser from talking to anybody.
 */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
  // As on a real screen: widths of text are not rounded to whole pixels.
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
] as const;

/** Chromium flags for this user: root has no sandbox to be in. */
export function browserFlags(): string[] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? [...FLAGS, '--no-sandbox'] : [...FLAGS];
}
