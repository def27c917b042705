/** Resolves when the browser draws next. A hidden page paints no frames: then a moment stands in for one. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 200);
  });
}
