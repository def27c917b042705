import { effect, signal } from '@preact/signals-core';
import { formatsFor, messagesFor } from '../../i18n';
import { recordKind } from '../../domain';
import type { Shapes } from '../../drawing/shapes';
import { createStore, type Store } from '../../state/store';
import { nextTask } from '../../lib/next-task';
import { headlineText } from '../../ui/headline-text';
import { followDrawing } from '../follow-drawing';
import { MapStage } from '../map-stage';
import type { ReadyRelease } from '../ready-release';

/** A release just built has no plan and no distance. */
const NOTHING_MORE = { withCuts: (shapes: Shapes) => shapes, placeNames: () => null, reach: signal(null) };

/** A second, small map with a store of its own: what a release would look like. It is drawn, not driven: there is no engine. */
export class Preview {
  readonly element: HTMLElement;
  readonly headline: string;
  readonly #stage: MapStage;
  readonly #stop: () => void;

  private constructor({ release, state, shapes }: ReadyRelease, store: Store) {
    this.#stage = new MapStage({ onView: () => undefined, onHover: (code) => store.setHover(code), onSelect: () => undefined }, null);
    this.element = this.#stage.element;
    this.headline = headlineText({ release, state, report: store.report.peek(), t: messagesFor(state.lang, recordKind(release)), f: formatsFor(state.lang) });
    const drawing = followDrawing(store, signal(new Map(shapes.map((one) => [one.boundaries, one] as const))), NOTHING_MORE);
    const { lang, theme } = state;
    this.#stop = effect(() => {
      const drawn = drawing.value;
      if (drawn) this.#stage.show({ drawing: drawn, emphasis: store.emphasis.value, theme, camera: { fit: 'scope' }, glide: false, embedded: false, driven: false, kmText: formatsFor(lang).km, mapLabel: messagesFor(lang).map.label });
    });
  }

  /** In steps: of very many villages report and picture are tasks of their own. */
  static async of(ready: ReadyRelease): Promise<Preview> {
    const store = createStore(ready.release, ready.measures, ready.state, ready.notes);
    await nextTask();
    void store.report.peek();
    await nextTask();
    return new Preview(ready, store);
  }

  destroy(): void {
    this.#stop();
    this.#stage.destroy();
  }
}
