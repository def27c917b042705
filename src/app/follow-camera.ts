import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { CameraRequest } from '../drawing/camera';
import { scenePlaces, shownScene } from '../state/scenes';
import type { Store } from '../state/store';

/** What the camera is asked for, and whether it goes there smoothly: it does for a scene. */
export interface AskedCamera {
  readonly request: CameraRequest;
  readonly glide: boolean;
}

/** Where a person moved the map; else the places of the scene that is shown; else the whole scope. */
export function followCamera(store: Store): ReadonlySignal<AskedCamera> {
  const presented = computed(() => store.surface.value.presented);
  return computed(() => {
    const state = store.state.value;
    const scene = presented.value ?? shownScene(state, store.release);
    const glide = scene !== null;
    if (state.view) return { request: { view: state.view }, glide };
    const places = scene ? scenePlaces(scene, state, store.planReport.value ?? store.report.value, store.release) : null;
    return { request: { fit: places ?? 'scope' }, glide };
  });
}
