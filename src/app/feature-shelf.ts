import { signal } from '@preact/signals-core';
import type { TemplateResult } from 'lit';
import { AppError } from '../domain';
import type { View } from '../ui/view';
import type { Feature, FeatureHost } from './feature';
import { FEATURES, isFeatureId, type FeatureId } from './features';

/** Keeps the features that have been asked for. */
export class FeatureShelf {
  readonly #ready = signal<ReadonlyMap<FeatureId, Feature>>(new Map());
  readonly #asked = new Map<FeatureId, Promise<Feature>>();

  constructor(private readonly host: FeatureHost) {}

  /** The feature, loaded when it is not there yet. Rejects with an AppError; asked again, it is tried again. */
  load(id: FeatureId): Promise<Feature> {
    const asked = this.#asked.get(id);
    if (asked) return asked;
    const loading = this.#load(id);
    this.#asked.set(id, loading);
    loading.catch(() => this.#asked.delete(id));
    return loading;
  }

  /** Body of a panel; null when it is no feature's or not here yet. */
  body(view: View): TemplateResult | null {
    const { panel } = view.surface;
    return isFeatureId(panel) ? (this.#ready.value.get(panel)?.panel?.(view) ?? null) : null;
  }

  /** What they add to the village's card; null: nothing. */
  card(view: View): TemplateResult | null {
    for (const feature of this.#ready.value.values()) {
      const card = feature.card?.(view) ?? null;
      if (card !== null) return card;
    }
    return null;
  }

  overlay(view: View): TemplateResult | null {
    for (const feature of this.#ready.value.values()) {
      const overlay = feature.overlay?.(view) ?? null;
      if (overlay !== null) return overlay;
    }
    return null;
  }

  destroy(): void {
    for (const feature of this.#ready.peek().values()) feature.destroy?.();
  }

  async #load(id: FeatureId): Promise<Feature> {
    const { create } = await FEATURES[id]().catch((error: unknown) => {
      throw new AppError('part-missing', { detail: error instanceof Error ? error.message : String(error) }, { cause: error });
    });
    this.host.signal.throwIfAborted();
    const feature = create(this.host);
    this.#ready.value = new Map([...this.#ready.peek(), [id, feature]]);
    return feature;
  }
}
