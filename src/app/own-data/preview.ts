import { effect, signal } from '@preact/signals-core';
import { formatsFor, messagesFor } from '../../i18n';
import type { Shapes } from '../../drawing/shapes';
import { createStore } from '../../state/store';
import { headlineText } from '../../ui/headline-text';
import { followDrawing } from '../follow-drawing';
import { MapStage } from '../map-stage';
import type { ReadyRelease } from '../ready-release';
import { viewOf } from '../view-model';

/** A release just built has no plan and no distance. */
const NOTHING_MORE = { withCuts: (shapes: Shapes) => shapes, reach: signal(null) };

/** A second, small map with a store of its own: what a release would look like. It is drawn, not driven: there is no engine. */
export class Preview {
  readonly element: HTMLElement;
  readonly headline: string;
  readonly #stage: MapStage;
  readonly #stop: () => void;

  constructor({ release, measures, shapes, state, notes }: ReadyRelease) {
    const store = createStore(release, measures, state, notes);
    this.#stage = new MapStage({ onView: () => undefined, onHover: (code) => store.setHover(code), onSelect: () => undefined }, null);
    this.element = this.#stage.element;
    this.headline = headlineText(viewOf(store, { zoomable: false, printing: false, still: true, failure: null, languagePages: false }));
    const drawing = followDrawing(store, signal(new Map(shapes.map((one) => [one.boundaries, one] as const))), NOTHING_MORE);
    const { lang, theme } = state;
    this.#stop = effect(() => {
      const drawn = drawing.value;
      if (drawn) this.#stage.show({ drawing: drawn, emphasis: store.emphasis.value, theme, camera: { fit: 'scope' }, glide: false, embedded: false, kmText: formatsFor(lang).km, mapLabel: messagesFor(lang).map.label });
    });
  }

  destroy(): void {
    this.#stop();
    this.#stage.destroy();
  }
}
