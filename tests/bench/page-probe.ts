/** What the probe finds out about a page. Times are milliseconds since navigation. */
interface PageLog {
  /** The frame that first shows every village, when it was presented. */
  readonly villagesAt: number;
  readonly interactiveAt: number;
  readonly timeOrigin: number;
}

/** After a click: milliseconds until the page holds another headline, and until the map's pixels have changed. */
interface ClickLog {
  readonly headlineMs: number | null;
  readonly repaintMs: number | null;
}

interface Probe {
  /** As `villagesAt`, for a page that never becomes interactive. */
  readonly visible: Promise<number>;
  readonly loaded: Promise<PageLog>;
  /** Watches the next click on the page. Ask before clicking; the answer comes after the page has settled. */
  nextClick(): Promise<ClickLog>;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

/**
 * Runs in the page before anything of the page does; nothing outside this function exists there. The same probe watches all
 * pages: shapes in the document (ours, Leaflet), or the marks that a page without shapes sets itself (MapLibre).
 */
export function installProbe(shapes: string | null): void {
  const inAllRoots = (selector: string): Element[] => {
    const shadow = document.querySelector('program-coverage-map')?.shadowRoot;
    return [...document.querySelectorAll(selector), ...(shadow?.querySelectorAll(selector) ?? [])];
  };

  const isDrawn = (shape: Element): boolean => {
    const { width, height } = shape.getBoundingClientRect();
    return width > 0 && height > 0 && !['none', 'rgb(0, 0, 0)'].includes(getComputedStyle(shape).fill);
  };

  // The time at which a frame is on screen: a mark put into the same frame, which the browser times when it presents it.
  const presented = (): Promise<number> =>
    new Promise((done) => {
      const mark = document.createElement('span');
      mark.setAttribute('elementtiming', 'bench');
      mark.textContent = '.';
      Object.assign(mark.style, { position: 'fixed', left: '0', top: '0', zIndex: '9999', color: '#888', font: '8px sans-serif' });
      new PerformanceObserver((list, observer) => {
        const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
        observer.disconnect();
        mark.remove();
        done(entry?.renderTime ?? Number.NaN);
      }).observe({ type: 'element', buffered: true });
      document.body.append(mark);
    });

  const villages = new Promise<number>((done) => {
    const setMark = performance.mark.bind(performance);
    performance.mark = (name, options) => {
      if (name === 'villages-visible') void presented().then(done);
      return setMark(name, options);
    };
    const look = (): void => {
      const found = shapes === null ? [] : inAllRoots(shapes);
      const drawn = found.length < 36 ? [] : found.filter(isDrawn);
      // Ours names each village, of which one may have several shapes; Leaflet has one shape for each.
      if (new Set(drawn.map((shape) => shape.getAttribute('data-village') ?? shape)).size >= 36) void presented().then(done);
      else requestAnimationFrame(look);
    };
    if (shapes !== null) requestAnimationFrame(look);
  });

  const interactive = new Promise<number>((done) => {
    const look = (): void => {
      const element = document.querySelector('program-coverage-map') as { whenInteractive?: () => Promise<void> } | null;
      const [mark] = performance.getEntriesByName('interactive');
      if (mark) done(mark.startTime);
      else if (element?.whenInteractive) void element.whenInteractive().then(() => done(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  // The map's picture after each frame that draws; only once somebody asks. One read, because each waits for the whole pipeline.
  let picture: Uint32Array | null = null;
  let previous: Uint32Array | null = null;
  let watching = false;
  let onPicture = (): void => undefined;
  const readPicture = (gl: WebGL2RenderingContext): void => {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
    const pixels = new Uint8Array(width * height * 4);
    const bound: unknown = gl.getParameter(gl.READ_FRAMEBUFFER_BINDING);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, bound as WebGLFramebuffer | null);
    picture = new Uint32Array(pixels.buffer);
    onPicture();
  };
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
    const gl: unknown = Reflect.apply(getContext, this, args);
    if (!(gl instanceof WebGL2RenderingContext) || Object.hasOwn(gl, 'drawElements')) return gl;
    let pending = false;
    const { drawElements } = gl;
    gl.drawElements = (...call) => {
      Reflect.apply(drawElements, gl, call);
      if (!watching || pending) return;
      pending = true;
      queueMicrotask(() => {
        pending = false;
        readPicture(gl);
      });
    };
    return gl;
  } as typeof getContext;

  const changed = (): boolean => {
    if (!picture || !previous || picture.length !== previous.length) return false;
    let different = 0;
    // A prime step: every row and column gets its turn, and comparing costs next to nothing.
    for (let at = 0; at < picture.length; at += 37) if (picture[at] !== previous[at]) different += 1;
    return different > picture.length / 37 / 500;
  };

  const headline = (): string =>
    inAllRoots('[data-headline]')
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent ?? '')
      .join('\n');

  window.benchProbe = {
    visible: villages,
    loaded: Promise.all([villages, interactive]).then(([villagesAt, interactiveAt]) => ({ villagesAt, interactiveAt, timeOrigin: performance.timeOrigin })),
    nextClick: () =>
      new Promise((done) => {
        watching = true;
        const before = headline();
        const listen = (event: Event): void => {
          const log: { headlineMs: number | null; repaintMs: number | null } = { headlineMs: null, repaintMs: null };
          const since = (): number => performance.now() - event.timeStamp;
          previous = picture;
          onPicture = () => {
            if (log.repaintMs === null && changed()) log.repaintMs = since();
          };
          const look = (): void => {
            if (log.headlineMs === null && headline() !== before) log.headlineMs = since();
            if (since() < 1500) requestAnimationFrame(look);
            else done(log);
          };
          requestAnimationFrame(look);
        };
        window.addEventListener('click', listen, { capture: true, once: true });
      }),
  };
}
