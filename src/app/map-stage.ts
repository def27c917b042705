import type { Emphasis, Theme, View } from '../domain';
import type { Drawing } from '../drawing/drawing';
import { frameKm } from '../drawing/scale-bar';
import { cameraToView, fitCamera, frameRect, TILE, viewToCamera, zoomed, type Box, type Camera } from '../drawing/camera';
import { SvgMap } from '../render/svg/svg-map';
import type { Engine, Picture } from '../render/webgl/engine';
import { PALETTES } from '../theme/colors';
import { followPointer, type PointerEvents } from './drawn-map-pointer';
import { drawScale } from './scale-bar';
import { emptyStage, part, snapped } from './stage-element';

/** What the stage tells its owner. */
export interface StageEvents extends PointerEvents {
  readonly onView: (view: View | null) => void;
}

/** What the stage shows. */
export interface StagePicture {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly theme: Theme;
  /** null: the whole frame. */
  readonly view: View | null;
  /** Text for a length in km. */
  readonly kmText: (km: number) => string;
  readonly mapLabel: string;
}

/** How far a map may be zoomed out (steps below the fitted map) and in (px for the world: about zoom 17). */
const ZOOM_OUT = 1.5;
const MAX_SCALE = TILE * 2 ** 17;
/** A pause this long is the end of a movement, ms. */
const HAND_RESTS = 120;

/**
 * The place where both renderers meet: the drawn map, and under its names the engine's canvas once it has drawn the same
 * picture. Keeps the camera; a drawn map moves by moving its frame.
 */
export class MapStage {
  readonly element: HTMLElement;
  readonly #canvas: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #svg: SvgMap;
  readonly #resize = new ResizeObserver(() => this.#onResize());
  #picture: StagePicture | null = null;
  #engine: Engine | null = null;
  #box: Box = { width: 0, height: 0 };
  #camera: Camera | null = null;
  #printing = false;
  #asked: View | null = null;
  /** What a card covers, and what of it a fitted map heeds, CSS px. */
  #cardPx = 0;
  #covered = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** `built`: the stage of a first frame that shows the first picture already; it is taken over as it is. */
  constructor(
    private readonly events: StageEvents,
    built: HTMLElement | null,
  ) {
    this.element = built ?? emptyStage();
    this.#canvas = part(this.element, '.map-canvas');
    this.#frame = part(this.element, '.map-frame');
    this.#svg = new SvgMap(this.#frame, built !== null);
    // Beside every village the engine answers, where there is one.
    followPointer(this.element, this.#frame, events, () => this.#engine !== null);
    this.#resize.observe(this.element);
  }

  show(picture: StagePicture): void {
    const before = this.#picture;
    this.#picture = picture;
    const { frame } = picture.drawing.shapes;
    this.element.style.setProperty('--map-ratio', String(frame.width / frame.height));
    this.element.style.setProperty('--map-km', String(1 / frameKm(frame)));
    this.#svg.show(picture.drawing, picture.emphasis);
    this.#showRenderer();
    this.#engine?.show(this.#enginePicture(picture));
    if (before?.mapLabel !== picture.mapLabel) this.#engine?.setLabel(picture.mapLabel);
    if (!before || before.view !== picture.view || before.drawing.shapes.frame !== frame) this.#place(picture.view, false);
    else this.#drawScale();
  }

  /** Starts the engine under the drawn map and swaps when it has drawn the same. Rejects when it cannot; the drawn map stays. */
  async startEngine(signal: AbortSignal): Promise<void> {
    const { Engine: EngineClass } = await import('../render/webgl/engine');
    const picture = this.#picture;
    if (!picture || signal.aborted) return;
    const fitted = this.#fitted(picture);
    const engine = new EngineClass({
      container: this.#canvas,
      camera: this.#toEngine(this.#camera ?? fitted),
      limits: limitsAround(fitted),
      picture: this.#enginePicture(picture),
      label: picture.mapLabel,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onMove: (camera, byUser) => this.#onMove(this.#toEngine(camera, -1), byUser),
      onHover: (code, at) => this.events.onHover(code, at),
      onClick: (code) => this.events.onSelect(code),
      onLost: () => this.#showRenderer(),
    });
    try {
      await engine.whenDrawn();
      signal.throwIfAborted();
    } catch (error) {
      engine.destroy();
      throw error;
    }
    this.#engine = engine;
    this.#showRenderer();
    if (this.#picture) engine.show(this.#enginePicture(this.#picture));
    if (this.#camera) engine.resize(this.#toEngine(this.#camera), limitsAround(this.#fitted(this.#picture ?? picture)));
  }

  zoom(by: number): void {
    const picture = this.#picture;
    if (!picture) return;
    const fitted = this.#fitted(picture);
    // From where the last step leads, not from where its movement is now: two quick clicks are two steps.
    const from = this.#asked ? viewToCamera(this.#asked, this.#box) : (this.#camera ?? fitted);
    const camera = zoomed(from, by, limitsAround(fitted));
    if (this.#engine) this.#engine.moveTo(this.#toEngine(camera), true);
    else this.#setCamera(camera);
    this.#tell(camera);
  }

  /** Tells how much of the right side a card covers, CSS px; a fitted map moves beside it, unless little would be left. */
  setCovered(px: number): void {
    this.#cardPx = px;
    if (this.#heedCard() && this.#picture?.view === null) this.#place(null, false);
  }

  /** On paper the drawn map shows its whole frame, whatever the screen shows. */
  setPrinting(printing: boolean): void {
    if (printing === this.#printing) return;
    this.#printing = printing;
    this.#showRenderer();
    if (this.#camera) this.#setCamera(this.#camera, printing || this.#picture?.view === null);
  }

  destroy(): void {
    clearTimeout(this.#telling);
    this.#resize.disconnect();
    this.#engine?.destroy();
    this.#engine = null;
  }

  /** A move by hand becomes the view; one that a view asked for does not come back as another. */
  #onMove(camera: Camera, byUser: boolean): void {
    this.#setCamera(camera);
    if (!byUser) return;
    // A hand moves the map at every frame; who listens hears of it when the hand rests.
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(camera), HAND_RESTS);
  }

  /** What is told comes back as the view to show: it is shown already, or on its way. */
  #tell(camera: Camera): void {
    this.#asked = cameraToView(camera, this.#box);
    this.events.onView(this.#asked);
  }

  #place(view: View | null, smoothly: boolean): void {
    const picture = this.#picture;
    if (!picture || this.#box.width === 0) return;
    if (view && this.#asked && sameView(view, this.#asked)) {
      // The map stays where it is; another boundary set's frame has another place on it.
      if (this.#camera) this.#setCamera(this.#camera);
      return;
    }
    this.#asked = view;
    const camera = view ? viewToCamera(view, this.#box) : this.#fitted(picture);
    this.#setCamera(camera, view === null);
    this.#engine?.moveTo(this.#toEngine(camera), smoothly);
  }

  /** Tells whether a fitted map has another part of the box than before. */
  #heedCard(): boolean {
    const covered = this.#cardPx < this.#box.width / 2 ? Math.max(0, Math.round(this.#cardPx)) : 0;
    if (covered === this.#covered) return false;
    this.#covered = covered;
    this.element.style.setProperty('--map-covered', `${covered}px`);
    return true;
  }

  #onResize(): void {
    // To fractions of a pixel: the style sheet places the frame by them.
    const { width, height } = this.element.getBoundingClientRect();
    // The size on paper is not the screen's: the camera waits for that to come back.
    if (this.#printing || (width === this.#box.width && height === this.#box.height)) return;
    this.#box = { width, height };
    // A card that a link opens is there before the box is known.
    this.#heedCard();
    const picture = this.#picture;
    if (!picture || width === 0) return;
    const camera = picture.view ? viewToCamera(picture.view, this.#box) : this.#fitted(picture);
    this.#setCamera(camera, picture.view === null);
    this.#engine?.resize(this.#toEngine(camera), limitsAround(this.#fitted(picture)));
    this.#engine?.show(this.#enginePicture(picture));
  }

  /** A fitted frame is left to the style sheet, which placed the first frame too. */
  #setCamera(camera: Camera, fitted = false): void {
    this.#camera = camera;
    const picture = this.#picture;
    if (!picture) return;
    const { style } = this.#frame;
    if (fitted) {
      for (const name of ['left', 'top', 'right', 'bottom', 'width', 'height', 'margin']) style.removeProperty(name);
    } else {
      const rect = frameRect(picture.drawing.shapes.frame, camera, this.#box);
      Object.assign(style, { left: `${rect.left}px`, top: `${rect.top}px`, right: 'auto', bottom: 'auto', margin: '0', width: `${rect.width}px`, height: `${rect.height}px` });
    }
    this.#drawScale();
  }

  /**
   * The engine's canvas is whole pixels wide and stands on whole device pixels, so its middle lies a fraction beside the box's.
   * `sign` -1: back.
   */
  #toEngine(camera: Camera, sign: 1 | -1 = 1): Camera {
    const { clientWidth, clientHeight } = this.#canvas;
    const { left, top } = this.element.getBoundingClientRect();
    return {
      x: camera.x + (sign * ((clientWidth - this.#box.width) / 2 + snapped(left))) / camera.scale,
      y: camera.y + (sign * ((clientHeight - this.#box.height) / 2 + snapped(top))) / camera.scale,
      scale: camera.scale,
    };
  }

  #drawScale(): void {
    const picture = this.#picture;
    if (!picture || !this.#camera) return;
    drawScale(this.element, { frame: picture.drawing.shapes.frame, scale: this.#camera.scale, whole: picture.view === null || this.#printing, kmText: picture.kmText });
  }

  #fitted({ drawing }: StagePicture): Camera {
    const pad = Number.parseFloat(getComputedStyle(this.element).getPropertyValue('--map-pad')) || 0;
    return fitCamera(drawing.shapes.frame, this.#box, pad, this.#covered);
  }

  /** Print is drawn as SVG whatever the engine: hatches, and paper has no canvas. */
  #showRenderer(): void {
    const drawn = !this.#engine || this.#engine.isLost || this.#printing || this.#picture?.theme === 'print';
    this.#svg.showShapes(drawn);
    this.element.dataset['renderer'] = drawn ? 'svg' : 'webgl';
    if (drawn && this.#picture) this.#svg.show(this.#picture.drawing, this.#picture.emphasis);
  }

  #enginePicture({ drawing, emphasis, theme }: StagePicture): Picture {
    const em = Number.parseFloat(getComputedStyle(this.#frame).fontSize) || 12;
    return { drawing, emphasis, palette: PALETTES[theme], em };
  }
}

function limitsAround({ scale }: Camera): { readonly min: number; readonly max: number } {
  return { min: scale / 2 ** ZOOM_OUT, max: MAX_SCALE };
}

function sameView(a: View, b: View): boolean {
  return Math.abs(a.zoom - b.zoom) < 1e-3 && Math.abs(a.lng - b.lng) < 1e-6 && Math.abs(a.lat - b.lat) < 1e-6;
}
