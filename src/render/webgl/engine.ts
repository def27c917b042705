import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { AppError, type VillageCode } from '../../domain';
import { lineScale } from '../../drawing/line-scale';
import type { Shapes } from '../../drawing/shapes';
import { toWorld } from '../../drawing/frame';
import { MANY_VILLAGES } from '../../drawing/many-villages';
import { TILE, type Camera, type Limits } from '../../drawing/camera';
import { createMap, placeOf, zoomOf } from './create-map';
import type { EngineOptions, Picture } from './engine-options';
import type { FeatureState } from './feature-state';
import { featureStates } from './feature-states';
import { featuresOf, otherFeatures } from './features';
import { OutlineDelivery } from './outline-delivery';
import { layersOf, OTHER, SHAPES, VILLAGES } from './style';
import { ToldStates } from './told-states';
import { holdWorker } from './worker-hold';

const NO_STATES: ReadonlyMap<string, FeatureState> = new Map();

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1];

/** A drawing on a WebGL map. Owns the only MapLibre map of an element and knows nothing of filters or pages. */
export class Engine {
  readonly #releaseWorker = holdWorker();
  readonly #map: MapLibreMap;
  #picture: Picture;
  /** What sources and paint show now: behind `#picture` while nothing can be applied. */
  #applied: Picture;
  /** By whose number of villages borders are as wide as they are. */
  #painted: Shapes;
  readonly #states: ToldStates;
  /** Is there a style? None before the first is loaded, nor between a lost context and the style that comes back. */
  #ready = false;
  #lost = false;
  readonly #outlines: OutlineDelivery;
  /** How the source's features look until they get another state: very many carry it in their properties. */
  #carried = NO_STATES;

  constructor(private readonly options: EngineOptions) {
    this.#picture = options.picture;
    this.#applied = options.picture;
    this.#painted = options.picture.drawing.shapes;
    try {
      this.#map = createMap(options);
    } catch (error) {
      this.#releaseWorker();
      throw error;
    }
    this.#states = new ToldStates(this.#map);
    this.#outlines = new OutlineDelivery(this.#map, { isReady: () => this.#ready, onBehind: options.onBehind, showLayers: (shown) => this.#showLayers(shown) });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.setKeyboard(options.keyboard);
    this.#listen();
  }

  /** Resolves once all that is in view is drawn; rejects with AppError 'engine-failed' when the engine reports an error first. */
  whenDrawn(): Promise<void> {
    return new Promise((resolve, reject) => {
      let isRead = false;
      this.#map.on('error', ({ error }) => reject(new AppError('engine-failed', { detail: error.message }, { cause: error })));
      this.#map.on('sourcedata', ({ sourceId, sourceDataType }) => {
        // The worker has read the shapes. A view may show none of them.
        if (sourceId === SHAPES && sourceDataType === 'metadata') isRead = true;
      });
      this.#map.once('idle', () => {
        // A refused worker ends in an idle, empty map.
        if (isRead) resolve();
        else reject(new AppError('engine-failed', { detail: 'nothing drawn' }));
      });
    });
  }

  /** Does the canvas not show the picture now: its graphics context is gone for a while, or very many outlines are on their way? */
  get isBehind(): boolean {
    return this.#lost || this.#outlines.isUnderWay;
  }

  /** Name of the map for a screen reader. */
  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  setKeyboard(on: boolean): void {
    if (on) this.#map.keyboard.enable();
    else this.#map.keyboard.disable();
  }

  show(picture: Picture): void {
    const before = this.#picture;
    this.#picture = picture;
    const isSame = picture.drawing === before.drawing && picture.palette === before.palette && picture.em === before.em;
    if (this.#ready && !isSame) this.#apply();
  }

  /** Follows the container's size; the camera is set by the caller. */
  resize(camera: Camera, limits: Limits): void {
    this.#map.resize();
    this.limit(limits);
    this.#map.jumpTo(placeOf(camera));
    // Another size empties the canvas: it is not left so until the next frame.
    this.#map.redraw();
  }

  /** How far the map may be zoomed. */
  limit({ min, max }: Limits): void {
    this.#map.setMinZoom(zoomOf(min));
    this.#map.setMaxZoom(zoomOf(max));
  }

  moveTo(camera: Camera, smoothly: boolean): void {
    if (smoothly && !this.options.reducedMotion) this.#map.easeTo({ ...placeOf(camera), duration: 400 });
    else this.#map.jumpTo(placeOf(camera));
  }

  /** Ends what a hand has set going: a throw that runs out, a wheel's turn. */
  stop(): void {
    this.#map.stop();
  }

  destroy(): void {
    this.#ready = false;
    this.#outlines.drop();
    this.#map.remove();
    this.#releaseWorker();
  }

  #listen(): void {
    const map = this.#map;
    map.on('move', (event) => {
      // A single notch of a wheel moves the map without naming its event.
      const byUser = ('originalEvent' in event && event.originalEvent !== undefined) || map.scrollZoom.isZooming();
      this.options.onMove(this.#camera(), byUser);
    });
    map.on('mousemove', (event) => this.options.onHover(this.#villageAt(event), event.point));
    map.on('mouseout', () => this.options.onHover(null, null));
    map.on('click', (event) => this.options.onClick(this.#villageAt(event)));
    map.on('webglcontextlost', () => {
      this.#ready = false;
      this.#states.reset(NO_STATES);
      this.#setLost(true);
    });
    // After a lost context, style and sources come back by themselves as they were; feature state does not.
    map.on('style.load', () => {
      this.#ready = true;
      this.#states.reset(this.#carried);
      this.#apply();
      if (this.#lost) map.once('idle', () => this.#setLost(false));
    });
  }

  #setLost(lost: boolean): void {
    this.#lost = lost;
    this.options.onBehind();
  }

  /** Brings the map from what it shows to what it should show. */
  #apply(): void {
    const { drawing, palette, em } = this.#picture;
    const before = this.#applied;
    if (drawing.shapes !== before.drawing.shapes) {
      if (Math.max(drawing.villages.length, before.drawing.villages.length) > MANY_VILLAGES) return this.#bring(this.#picture);
      this.#map.getSource<GeoJSONSource>(SHAPES)?.setData(featuresOf(drawing.shapes));
    }
    if (drawing.otherVillages !== before.drawing.otherVillages) {
      this.#map.getSource<GeoJSONSource>(OTHER)?.setData(otherFeatures(drawing.otherVillages));
      this.#map.setLayoutProperty(OTHER, 'visibility', drawing.otherVillages ? 'visible' : 'none');
    }
    const isThinner = drawing.shapes !== this.#painted && [drawing.shapes, this.#painted].some((shapes) => lineScale(shapes) < 1);
    if (palette !== before.palette || em !== before.em || isThinner) this.#repaint();
    this.#states.tell(featureStates(drawing));
    this.#applied = this.#picture;
  }

  /** Very many outlines, or others in their place: until they are drawn, the canvas is behind. */
  #bring({ drawing }: Picture): void {
    const { shapes } = drawing;
    const statesOf = () => (drawing.villages.length > MANY_VILLAGES ? featureStates(drawing) : NO_STATES);
    void this.#outlines.bring(shapes, statesOf, (states) => {
      this.#carried = states;
      this.#states.reset(states);
      this.#applied = { ...this.#applied, drawing: { ...this.#applied.drawing, shapes } };
      this.#apply();
    });
  }

  #showLayers(shown: boolean): void {
    for (const layer of layersOf(this.#picture.palette, this.#picture.em, this.#picture.drawing.shapes)) {
      if ('source' in layer && layer.source === SHAPES) this.#map.setLayoutProperty(layer.id, 'visibility', shown ? 'visible' : 'none');
    }
  }

  #repaint(): void {
    this.#painted = this.#picture.drawing.shapes;
    for (const layer of layersOf(this.#picture.palette, this.#picture.em, this.#picture.drawing.shapes)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) this.#map.setPaintProperty(layer.id, name as PaintProperty, value);
    }
  }

  #villageAt(event: MapMouseEvent): VillageCode | null {
    if (!this.#ready) return null;
    const id: unknown = this.#map.queryRenderedFeatures(event.point, { layers: [VILLAGES] })[0]?.properties['id'];
    return typeof id === 'string' ? id : null;
  }

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    const [x, y] = toWorld([lng, lat]);
    return { x, y, scale: TILE * 2 ** this.#map.getZoom() };
  }
}
