import type { VillageCode, View } from '../domain';
import { cameraToView, fitWithin, frameRect, sameRequest, sameView, viewToCamera, zoomed, type Box, type Camera, type CameraRequest, type Limits } from '../drawing/camera';
import type { DrawnLabel } from '../drawing/drawing';
import { fitWithNames, type EdgeNames } from '../drawing/names-at-edge';
import { broughtIntoView, type FreeSides } from '../drawing/in-view';
import { placesFrame, villageFrame } from '../drawing/places-frame';
import type { Shapes } from '../drawing/shapes';
import type { Engine } from '../render/webgl/engine';
import { CameraGlide } from './camera-glide';
import { limitsAround } from './camera-limits';
import { hideCut, showAll } from './cut-names';
import { toEngine } from './engine-place';
import { MapRoom } from './map-room';
import { drawScale } from './scale-bar';

/** What the camera looks at, and what it is asked to show of it. */
export interface CameraSubject {
  readonly shapes: Shapes;
  /** Names on the map; none when they are switched off. */
  readonly labels: readonly DrawnLabel[];
  readonly request: CameraRequest;
  /** Text for a length in km. */
  readonly kmText: (km: number) => string;
}

/** The parts of a stage that a camera moves. */
export interface CameraParts {
  readonly stage: HTMLElement;
  readonly frame: HTMLElement;
  readonly canvas: HTMLElement;
}

/** A pause this long is the end of a movement, ms. */
const HAND_RESTS = 120;

/** Keeps a stage's camera: a request comes in, an observed view goes out. A drawn map moves by moving its frame. */
export class StageCamera {
  readonly #glide = new CameraGlide();
  #engine: Engine | null = null;
  #subject: CameraSubject | null = null;
  #ofScene = false;
  readonly #room: MapRoom;
  #camera: Camera | null = null;
  #printing = false;
  #asked: View | null = null;
  /** Where a hand has moved the map, until that is told. */
  #untold: Camera | null = null;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: CameraParts,
    private readonly onView: (view: View) => void,
    /** The map has gone elsewhere under a pointer that stays. */
    private readonly onLeft: () => void = () => undefined,
  ) {
    this.#room = new MapRoom(parts.stage);
  }

  /** Is the map displayed? */
  get hasBox(): boolean {
    return this.#room.box.width > 0;
  }

  /** How many px on the screen a px of the layout is: slides are scaled. 1 while the box is not known, as in a tab in the background. */
  shownScale(): number {
    return this.hasBox ? this.parts.stage.getBoundingClientRect().width / this.#room.box.width || 1 : 1;
  }

  /** Where an engine starts: what the drawn map shows. */
  engineStart(): { readonly camera: Camera; readonly limits: Limits } | null {
    if (!this.#subject) return null;
    const whole = this.#whole(this.#subject);
    return { camera: this.#toEngine(this.#camera ?? whole), limits: limitsAround(whole) };
  }

  /** From now on an engine follows; null: none does. */
  setEngine(engine: Engine | null): void {
    this.#engine = engine;
    const start = engine && this.#camera ? this.engineStart() : null;
    if (start) engine?.resize(start.camera, start.limits);
  }

  /** `glide`: a scene is shown: move smoothly to what is asked for, where the map showed something else before. */
  show(subject: CameraSubject, glide: boolean): void {
    const before = this.#subject;
    this.#subject = subject;
    this.#ofScene = glide;
    const same = before && before.shapes.frame === subject.shapes.frame && sameRequest(before.request, subject.request);
    if (same) {
      this.#drawScale();
      // Names have been drawn anew.
      if (!this.#glide.isRunning) this.#hideCut();
    } else {
      // Another boundary set's frame has another place under a hand that moves the map.
      if (before && this.#untold && this.#camera && sameRequest(before.request, subject.request)) this.#setCamera(this.#camera);
      else this.#place(subject, glide && before !== null);
    }
  }

  /** Brings a village into the part that no card covers; leaves the camera alone where it is in view. Whoever chose it by name asked to see it: it is their view. */
  reveal(code: VillageCode): void {
    const subject = this.#subject;
    const place = subject && villageFrame(subject.shapes, code);
    if (!place || !this.#camera || !this.hasBox) return;
    const from = this.#restingPlace() ?? this.#camera;
    const to = broughtIntoView(place, from, this.#room.free());
    if (!to) return;
    this.#takeFromHand();
    this.onLeft();
    showAll(this.parts.frame);
    this.#glide.start(this.#camera, to, (camera) => this.#follow(camera, false));
    this.#tell(to);
  }

  /** Moves on by steps or by parts of the view; `free`: what no card covers. From where the last step leads, not from where its movement is now: two quick clicks are two steps. */
  step(next: (from: Camera, limits: Limits, box: Box, free: FreeSides) => Camera): void {
    if (!this.#subject || !this.hasBox) return;
    this.#glide.stop();
    const whole = this.#whole(this.#subject);
    const camera = next(this.#restingPlace() ?? this.#camera ?? whole, limitsAround(whole), this.#room.box, this.#room.free());
    this.#takeFromHand();
    // An engine whose graphics context is gone for a while does not move by itself.
    if (this.#engine && !this.#engine.isBehind) this.#engine.moveTo(this.#toEngine(camera), true);
    else this.#follow(camera, false);
    this.#tell(camera);
  }

  /** Follows a hand that drags the drawn map, px. */
  drag(right: number, down: number): void {
    if (!this.#camera) return;
    this.#glide.stop();
    showAll(this.parts.frame);
    const { x, y, scale } = this.#camera;
    const camera = { x: x - right / scale, y: y - down / scale, scale };
    this.#follow(camera, false);
    this.#tellAtRest(camera);
  }

  /** A move by hand becomes the view; one that was asked for does not come back as another. */
  moved(engineCamera: Camera, byUser: boolean): void {
    const camera = this.#toEngine(engineCamera, -1);
    if (byUser) {
      this.#glide.stop();
      showAll(this.parts.frame);
    }
    this.#setCamera(camera);
    if (byUser) this.#tellAtRest(camera);
  }

  /** How much of the right side a card covers, CSS px; a fitted map moves beside it, unless little would be left. */
  setCovered(px: number): void {
    if (px === this.#room.card) return;
    // What a hand has moved is fitted no more.
    const byHand = this.#untold !== null;
    if (this.#untold) this.#tell(this.#untold);
    if (this.#room.setCard(px) && !byHand && this.#subject && 'fit' in this.#subject.request) this.#place(this.#subject, false);
  }

  /** On paper the drawn map shows its whole frame, whatever the screen shows. */
  setPrinting(printing: boolean): void {
    this.#printing = printing;
    // Who comes back from paper finds the map where it was going.
    if (this.#glide.isRunning && this.#subject) this.#follow(this.#cameraFor(this.#subject), this.#isWhole());
    this.#glide.stop();
    if (this.#camera) this.#setCamera(this.#camera, printing || this.#isWhole());
    this.#hideCut();
  }

  /** Tells whether the box is another than before. */
  resized({ width, height }: Box): boolean {
    // The size on paper is not the screen's: the camera waits for that to come back. A page may be laid out for paper before it is told.
    if (this.#printing || matchMedia('print').matches || (width === this.#room.box.width && height === this.#room.box.height)) return false;
    if (this.#untold) this.#tell(this.#untold);
    // A card that a link opens is there before the box is known.
    this.#room.setBox({ width, height });
    if (!this.#subject || width === 0) return false;
    this.#glide.stop();
    const camera = this.#cameraFor(this.#subject);
    this.#setCamera(camera, this.#isWhole());
    this.#hideCut();
    this.#engine?.resize(this.#toEngine(camera), limitsAround(this.#whole(this.#subject)));
    return true;
  }

  destroy(): void {
    clearTimeout(this.#telling);
    this.#glide.stop();
  }

  /** A hand moves the map at every frame; who listens hears of it when the hand rests. */
  #tellAtRest(camera: Camera): void {
    this.#untold = camera;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(camera), HAND_RESTS);
  }

  /** What is told comes back as the view to show: it is shown already, or on its way. */
  #tell(camera: Camera): void {
    this.#forgetHand();
    this.#asked = cameraToView(camera, this.#room.box);
    this.onView(this.#asked);
  }

  /** Where the map stands, or is on its way to: where a hand has brought it, or what was asked for last; null while the whole is fitted. */
  #restingPlace(): Camera | null {
    return this.#untold ?? (this.#asked && viewToCamera(this.#asked, this.#room.box));
  }

  /** What is asked for now has the last word: a throw that runs out neither goes on nor becomes the view. */
  #takeFromHand(): void {
    this.#forgetHand();
    this.#engine?.stop();
  }

  #forgetHand(): void {
    clearTimeout(this.#telling);
    this.#untold = null;
  }

  #place(subject: CameraSubject, glide: boolean): void {
    if (!this.hasBox) return;
    showAll(this.parts.frame);
    const view = 'view' in subject.request ? subject.request.view : null;
    if (view && this.#asked && sameView(view, this.#asked)) {
      // The map stays where it is; another boundary set's frame has another place on it.
      if (this.#camera) this.#setCamera(this.#camera);
      return;
    }
    this.#asked = view;
    this.#takeFromHand();
    this.onLeft();
    const camera = this.#cameraFor(subject);
    this.#glide.stop();
    // Another release lies elsewhere: how far its map may be zoomed is counted from its own frame.
    this.#engine?.limit(limitsAround(this.#whole(subject)));
    const arrive = (): void => {
      this.#follow(camera, this.#isWhole());
      this.#hideCut();
    };
    if (glide && this.#camera) this.#glide.start(this.#camera, camera, (step, arrived) => (arrived ? arrive() : this.#follow(step, false)));
    else arrive();
  }

  /** Where the camera of a scene has come to rest by itself. */
  #hideCut(): void {
    const [subject, camera] = [this.#subject, this.#camera];
    if (!subject || !camera || !this.#ofScene || 'view' in subject.request || this.#printing) showAll(this.parts.frame);
    else hideCut(this.parts.frame, this.#names(subject), camera, this.#room.box);
  }

  #names({ labels, shapes: { frame } }: CameraSubject): EdgeNames {
    return { labels, frame, em: Number.parseFloat(getComputedStyle(this.parts.frame).fontSize) || 12 };
  }

  #follow(camera: Camera, whole: boolean): void {
    this.#setCamera(camera, whole);
    this.#engine?.moveTo(this.#toEngine(camera), false);
  }

  #cameraFor(subject: CameraSubject): Camera {
    const { request, shapes } = subject;
    if ('view' in request) return zoomed(viewToCamera(request.view, this.#room.box), 0, limitsAround(this.#whole(subject)));
    if (request.fit === 'scope') return this.#whole(subject);
    return fitWithNames(placesFrame(shapes, request.fit), request.fit, this.#names(subject), this.#room.box, this.#room.margins());
  }

  #whole({ shapes }: CameraSubject): Camera {
    return fitWithin(shapes.frame, this.#room.box, this.#room.margins());
  }

  #isWhole(): boolean {
    const request = this.#subject?.request;
    return request !== undefined && 'fit' in request && request.fit === 'scope';
  }

  /** The whole frame, fitted, is left to the style sheet, which placed the first frame too. */
  #setCamera(camera: Camera, whole = false): void {
    this.#camera = camera;
    if (!this.#subject) return;
    const { style } = this.parts.frame;
    if (whole) {
      for (const name of ['left', 'top', 'right', 'bottom', 'width', 'height', 'margin']) style.removeProperty(name);
    } else {
      const rect = frameRect(this.#subject.shapes.frame, camera, this.#room.box);
      Object.assign(style, { left: `${rect.left}px`, top: `${rect.top}px`, right: 'auto', bottom: 'auto', margin: '0', width: `${rect.width}px`, height: `${rect.height}px` });
    }
    this.#drawScale();
  }

  #drawScale(): void {
    const [subject, camera] = [this.#subject, this.#camera];
    if (!subject || !camera) return;
    drawScale(this.parts.stage, { frame: subject.shapes.frame, scale: camera.scale, whole: this.#printing || this.#isWhole(), kmText: subject.kmText });
  }

  #toEngine(camera: Camera, sign?: 1 | -1): Camera {
    return toEngine(camera, { ...this.parts, box: this.#room.box, shownScale: this.shownScale() }, sign);
  }
}
