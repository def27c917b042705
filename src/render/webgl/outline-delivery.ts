import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Shapes } from '../../drawing/shapes';
import { inPieces } from '../../lib/in-pieces';
import { nextTask } from '../../lib/next-task';
import type { FeatureState } from './feature-state';
import { eachFeature } from './features';
import { SHAPES } from './style';

/** How many of very many outlines are handed over in one task. */
const PIECE = 400;

export interface DeliveryHooks {
  /** Can the map be given anything now? Not between a lost context and the style that comes back. */
  readonly isReady: () => boolean;
  /** The canvas fell behind what should be on it, or shows it again. */
  readonly onBehind: () => void;
  /** No layer shows the outlines while they come: the engine would lay out anew for each piece. */
  readonly showLayers: (shown: boolean) => void;
}

/** Gets very many outlines onto the canvas, or others in their place: in pieces, because the engine copies what it is given on the page's thread. */
export class OutlineDelivery {
  #coming: { readonly shapes: Shapes } | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly hooks: DeliveryHooks,
  ) {}

  /** Are outlines on their way? The canvas shows others until they are drawn. */
  get isUnderWay(): boolean {
    return this.#coming !== null;
  }

  /**
   * Hands them over, each with the state in which it looks right at once, and calls `onGiven` when all are there. Never, where others
   * came meanwhile or the context was lost; when that is back, they are brought again.
   */
  async bring(shapes: Shapes, statesOf: () => ReadonlyMap<string, FeatureState>, onGiven: (states: ReadonlyMap<string, FeatureState>) => void): Promise<void> {
    if (this.#coming?.shapes === shapes) return;
    const coming = { shapes };
    this.#coming = coming;
    this.hooks.onBehind();
    await nextTask();
    const states = await this.#give(coming, statesOf);
    if (states === null) {
      if (this.#coming === coming) this.#coming = null;
      return;
    }
    this.hooks.showLayers(true);
    onGiven(states);
    this.map.once('idle', () => {
      if (this.#coming !== coming) return;
      this.#coming = null;
      this.hooks.onBehind();
    });
  }

  /** Nobody waits for them any more. */
  drop(): void {
    this.#coming = null;
  }

  /** null: it is over before all are given. */
  async #give(coming: { readonly shapes: Shapes }, statesOf: () => ReadonlyMap<string, FeatureState>): Promise<ReadonlyMap<string, FeatureState> | null> {
    const isOver = (): boolean => this.#coming !== coming || !this.hooks.isReady();
    if (isOver()) return null;
    const source = this.map.getSource<GeoJSONSource>(SHAPES);
    const states = statesOf();
    this.hooks.showLayers(false);
    this.map.removeFeatureState({ source: SHAPES });
    await source?.setData({ type: 'FeatureCollection', features: [] });
    for (const piece of inPieces(eachFeature(coming.shapes, states), PIECE)) {
      if (isOver()) return null;
      await source?.updateData({ add: piece });
      await nextTask();
    }
    return isOver() ? null : states;
  }
}
