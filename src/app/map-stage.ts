import type { Emphasis, Theme, View } from '../domain';
import { zoomed, type CameraRequest } from '../drawing/camera';
import type { Drawing } from '../drawing/drawing';
import { frameKm } from '../drawing/scale-bar';
import { SvgMap } from '../render/svg/svg-map';
import type { Engine, Picture } from '../render/webgl/engine';
import { PALETTES } from '../theme/colors';
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
  readonly #resize = new ResizeObserver(() => this.#onResize());
  #picture: StagePicture | null = null;
  #engine: Engine | null = null;
  #printing = false;

  /** `built`: the stage of a first frame that shows the first picture already; it is taken over as it is. */
  constructor(
    private readonly events: StageEvents,
    built: HTMLElement | null,
  ) {
    this.element = built ?? emptyStage();
    this.#canvas = part(this.element, '.map-canvas');
    this.#frame = part(this.element, '.map-frame');
    this.#svg = new SvgMap(this.#frame, built !== null);
    this.#camera = new StageCamera({ stage: this.element, frame: this.#frame, canvas: this.#canvas }, events.onView);
    followPointer(this.element, this.#frame, events, () => this.#engine !== null);
    this.#resize.observe(this.element);
  }

  show(picture: StagePicture): void {
    const before = this.#picture;
    this.#picture = picture;
    const { shapes } = picture.drawing;
    this.element.style.setProperty('--map-ratio', String(shapes.frame.width / shapes.frame.height));
    this.element.style.setProperty('--map-km', String(1 / frameKm(shapes.frame)));
    this.element.toggleAttribute('data-plan', picture.drawing.plan !== null);
    this.#svg.show(picture.drawing, picture.emphasis);
    this.#showRenderer();
    this.#engine?.show(this.#enginePicture(picture));
    if (before?.mapLabel !== picture.mapLabel) this.#engine?.setLabel(picture.mapLabel);
    this.#camera.show({ shapes, request: picture.camera, kmText: picture.kmText }, picture.glide);
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
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      onMove: (camera, byUser) => this.#camera.moved(camera, byUser),
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
    this.#camera.setEngine(engine);
  }

  zoom(by: number): void {
    this.#camera.step((from, limits) => zoomed(from, by, limits));
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

  #onResize(): void {
    // To fractions of a pixel: the style sheet places the frame by them.
    if (this.#camera.resized(this.element.getBoundingClientRect()) && this.#picture) this.#engine?.show(this.#enginePicture(this.#picture));
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
