/** What the probe writes down in the page it watches. Times are milliseconds since navigation. */
export interface FrameLog {
  /** Start of the first frame whose document has every village shape with size and fill; null before. */
  villagesAt: number | null;
  /** Every text that a visible headline has had at the start of a frame, in order, without repeats. */
  headlines: string[];
  /** Sum of all layout shifts, also those that follow an input. */
  layoutShift: number;
  frames: number;
}

declare global {
  interface Window {
    frameLog: FrameLog;
  }
}

/**
 * Watches every frame from the very first on; give it to `page.addInitScript`. It must stand alone: nothing outside this
 * function exists in the page.
 */
export function watchFrames(): void {
  const log: FrameLog = { villagesAt: null, headlines: [], layoutShift: 0, frames: 0 };
  window.frameLog = log;

  const inAllRoots = (selector: string): Element[] => {
    const shadow = document.querySelector('program-coverage-map')?.shadowRoot;
    return [...document.querySelectorAll(selector), ...(shadow?.querySelectorAll(selector) ?? [])];
  };

  const isDrawn = (shape: Element): boolean => {
    const { width, height } = shape.getBoundingClientRect();
    if (width === 0 || height === 0) return false;
    // Black is what SVG fills with before any style has arrived.
    return !['none', 'rgb(0, 0, 0)'].includes(getComputedStyle(shape).fill);
  };

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  const look = (now: number): void => {
    log.frames += 1;
    if (log.villagesAt === null) {
      const codes = new Set(inAllRoots('path[data-village]').filter(isDrawn).map((shape) => shape.getAttribute('data-village')));
      if (codes.size >= 36) log.villagesAt = now;
    }
    for (const headline of inAllRoots('[data-headline]')) {
      const text = (headline.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '' && headline.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && log.headlines.at(-1) !== text) log.headlines.push(text);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
