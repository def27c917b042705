import type { Emphasis, Theme, View, VillageCode } from '../domain';
import { zoomed, type CameraRequest } from '../drawing/camera';
import type { Drawing } from '../drawing/drawing';
import { keptInView } from '../drawing/in-view';
import { villageFrame } from '../drawing/places-frame';
import { frameKm } from '../drawing/scale-bar';
import { SvgMap, type ShownShapes } from '../render/svg/svg-map';
import type { Engine } from '../render/webgl/engine';
import type { Picture } from '../render/webgl/engine-options';
import { orAborted } from '../lib/or-aborted';
import { PALETTES } from '../theme/colors';
import { followDrag } from './drawn-map-drag';
import { followPointer, type PointerEvents } from './drawn-map-pointer';
import { StageCamera } from './stage-camera';
import { emptyStage, part } from './stage-element';

/** What the stage tells its owner. */
export interface StageEvents extends PointerEvents {
  readonly onView: (view: View) => void;
}

/** What the stage shows. */
export interface StagePicture {
  readonly drawing: Drawing;
  readonly emphasis: Emphasis;
  readonly theme: Theme;
  readonly camera: CameraRequest;
  /** Move smoothly when the camera is asked for something else. */
  readonly glide: boolean;
  /** Text for a length in km. */
  readonly kmText: (km: number) => string;
  readonly mapLabel: string;
  /** In somebody else's page or deck: keys stay with that. */
  readonly embedded: boolean;
  /** Does one point at villages here, or only look? */
  readonly driven: boolean;
}

/**
 * The place where both renderers meet: the drawn map, and under its names the engine's canvas once it has drawn the same
 * picture.
 */
export class MapStage {
  readonly element: HTMLElement;
  readonly #canvas: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #svg: SvgMap;
  readonly #camera: StageCamera;
  readonly #resize = new ResizeObserver((entries) => this.#onResize(entries[entries.length - 1]));
  #picture: StagePicture | null = null;
  #engine: Engine | null = null;
  #printing = false;
  #paused = false;

  /** `built`: the stage of a first frame that shows the first picture already; it is taken over as it is. */
  constructor(
    private readonly events: StageEvents,
    built: HTMLElement | null,
  ) {
    this.element = built ?? emptyStage();
    this.#canvas = part(this.element, '.map-canvas');
    this.#frame = part(this.element, '.map-frame');
    this.#svg = new SvgMap(this.#frame, built !== null);
    this.#camera = new StageCamera({ stage: this.element, frame: this.#frame, canvas: this.#canvas }, events.onView, () => events.onHover(null, null));
    followPointer(this.element, this.#frame, events, { hasEngine: () => this.#engine !== null, shownScale: () => this.#camera.shownScale() });
    followDrag(this.element, {
      isDrawn: () => this.element.dataset['renderer'] === 'svg',
      takesTouch: () => this.#picture?.embedded === false,
      onDrag: (right, down) => this.#camera.drag(right / this.#camera.shownScale(), down / this.#camera.shownScale()),
    });
    this.#resize.observe(this.element);
  }

  show(picture: StagePicture): void {
    const before = this.#picture;
    this.#picture = picture;
    const { shapes } = picture.drawing;
    this.element.style.setProperty('--map-ratio', String(shapes.frame.width / shapes.frame.height));
    this.element.style.setProperty('--map-km', String(1 / frameKm(shapes.frame)));
    this.element.toggleAttribute('data-plan', picture.drawing.plan !== null);
    this.#showOnEngine(picture);
    this.#showRenderer();
    if (before?.mapLabel !== picture.mapLabel) this.#engine?.setLabel(picture.mapLabel);
    if (before?.embedded !== picture.embedded) this.#engine?.setKeyboard(!picture.embedded);
    this.#camera.show({ shapes, labels: picture.drawing.showLabels ? picture.drawing.labels : [], request: picture.camera, kmText: picture.kmText }, picture.glide);
  }

  /** Starts the engine under the drawn map and swaps when it has drawn the same. Rejects when it cannot; the drawn map stays. */
  async startEngine(signal: AbortSignal): Promise<void> {
    const { Engine: EngineClass } = await import('../render/webgl/engine');
    const picture = this.#picture;
    const start = this.#camera.engineStart();
    if (!picture || !start || signal.aborted) return;
    const engine = new EngineClass({
      container: this.#canvas,
      ...start,
      picture: this.#enginePicture(picture),
      label: picture.mapLabel,
      keyboard: !picture.embedded,
      pixelRatio: devicePixelRatio * Math.max(1, this.#camera.shownScale()),
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onMove: (camera, byUser) => this.#camera.moved(camera, byUser),
      onHover: (code, at) => this.events.onHover(code, at),
      onClick: (code) => this.events.onSelect(code),
      onBehind: () => this.#showRenderer(),
    });
    try {
      await orAborted(engine.whenDrawn(), signal);
    } catch (error) {
      engine.destroy();
      throw error;
    }
    this.#engine = engine;
    this.#showRenderer();
    if (this.#picture) {
      // What has changed since it was made.
      engine.setLabel(this.#picture.mapLabel);
      engine.setKeyboard(!this.#picture.embedded);
      this.#showOnEngine(this.#picture);
    }
    this.#camera.setEngine(engine);
  }

  /** Takes the engine away; the drawn map takes its place. */
  stopEngine(): void {
    this.#camera.setEngine(null);
    this.#engine?.destroy();
    this.#engine = null;
    this.#showRenderer();
  }

  /** A map that nobody sees, e.g. on another slide, does not draw; it shows what it missed when it is seen again. */
  setPaused(paused: boolean): void {
    if (paused === this.#paused) return;
    this.#paused = paused;
    if (this.#picture) this.#showOnEngine(this.#picture);
  }

  zoom(by: number): void {
    const { emphasis, drawing } = this.#picture ?? {};
    const selected = drawing && emphasis?.selected ? villageFrame(drawing.shapes, emphasis.selected) : null;
    this.#camera.step((from, limits, _box, free) => {
      const camera = zoomed(from, by, limits, (free.right - free.left) / 2);
      return selected ? keptInView(selected, from, camera, free) : camera;
    });
  }

  /** Moves the view by shares of its width and height. */
  pan(right: number, down: number): void {
    this.#camera.step((from, _limits, box) => ({ ...from, x: from.x + (right * box.width) / from.scale, y: from.y + (down * box.height) / from.scale }));
  }

  /** Brings a village into view where it is not. */
  reveal(code: VillageCode): void {
    this.#camera.reveal(code);
  }

  /** How much of the right side a card covers, CSS px. */
  setCovered(px: number): void {
    this.#camera.setCovered(px);
  }

  /** On paper the drawn map shows its whole frame, whatever the screen shows. */
  setPrinting(printing: boolean): void {
    if (printing === this.#printing) return;
    this.#printing = printing;
    this.#showRenderer();
    this.#camera.setPrinting(printing);
  }

  destroy(): void {
    this.#resize.disconnect();
    this.#camera.destroy();
    this.#engine?.destroy();
    this.#engine = null;
  }

  #onResize(entry: ResizeObserverEntry | undefined): void {
    // To fractions of a pixel: the style sheet places the frame by them. As laid out: a slide may show it scaled.
    if (entry && this.#camera.resized(entry.contentRect) && this.#picture) this.#showOnEngine(this.#picture);
  }

  /** A stage without a size is not displayed. */
  #showOnEngine(picture: StagePicture): void {
    if (!this.#paused && this.#camera.hasBox) this.#engine?.show(this.#enginePicture(picture));
  }

  /** Print is drawn as SVG whatever the engine: hatches, and paper has no canvas. */
  #showRenderer(): void {
    const picture = this.#picture;
    const drawn = !this.#engine || this.#engine.isBehind || this.#printing || picture?.theme === 'print';
    this.element.dataset['renderer'] = drawn ? 'svg' : 'webgl';
    if (picture) this.#svg.show(picture.drawing, picture.emphasis, drawn ? this.#drawnShapes(picture) : 'none');
  }

  /** Where an engine answers which village is pointed at, or nobody points, very many need no outlines of their own. Paper has all. */
  #drawnShapes({ drawing, driven, theme }: StagePicture): ShownShapes {
    const isLookedAt = (this.#engine !== null || !driven) && !this.#printing && theme !== 'print';
    return isLookedAt && drawing.shapes.overview ? 'merged' : 'each';
  }

  #enginePicture({ drawing, theme }: StagePicture): Picture {
    const em = Number.parseFloat(getComputedStyle(this.#frame).fontSize) || 12;
    return { drawing, palette: PALETTES[theme], em };
  }
}
