import { effect } from '@preact/signals-core';
import type { Store } from '../state/store';
import { GestureGate } from './gesture-gate';
import { GestureHint } from './gesture-hint';
import type { MapStage } from './map-stage';

/** Leaves an embed's gestures and keys to the page around it, and says so on the map. */
export function guardGestures(stage: MapStage, store: Store): () => void {
  const hint = new GestureHint(stage.element);
  const gate = new GestureGate(stage.element, {
    onRefused: (what) => hint.say(what, store.state.peek().lang),
    onPan: (right, down) => stage.pan(right, down),
    onZoom: (by) => stage.zoom(by),
  });
  const follow = effect(() => gate.setEmbedded(store.state.value.layout !== 'full'));
  return () => {
    follow();
    gate.destroy();
    hint.destroy();
  };
}
