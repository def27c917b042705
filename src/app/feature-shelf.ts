import { signal } from '@preact/signals-core';
import type { TemplateResult } from 'lit';
import { AppError, type VillageCode } from '../domain';
import type { Panel } from '../state/surface';
import type { View } from '../ui/view';
import { takeDroppedFiles } from './dropped-files';
import type { Feature, FeatureHost, ImportOutcome, OpenOptions } from './feature';
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

  /** A panel whose part cannot be fetched closes again, and the failure is said. */
  loadPanel(panel: Panel): void {
    if (!isFeatureId(panel)) return;
    const { store, fail } = this.host;
    this.load(panel).catch((error: unknown) => {
      if (store.surface.peek().panel === panel) store.setSurface({ panel: 'none' });
      fail(error);
    });
  }

  /** Asks a part to do what it does beside its panel. */
  begin(id: FeatureId): void {
    this.load(id).then((feature) => feature.begin?.(), this.host.fail);
  }

  /** Opens files of the reader's own: with the steps of the panel, or straight away. */
  async openFiles(files: readonly File[], options: OpenOptions): Promise<ImportOutcome> {
    const feature = await this.load('data');
    if (!feature.openFiles) throw new AppError('unexpected', { detail: 'The part for own data opens no files.' });
    return feature.openFiles(files, options);
  }

  /** Files dropped anywhere on the full layout; an embed leaves them to its page. */
  takeDroppedFiles(target: HTMLElement): void {
    const { store, fail, signal: stop } = this.host;
    takeDroppedFiles(target, () => store.state.peek().layout === 'full', {
      // A curtain that cannot be drawn is no reason to complain before the files are there.
      onOver: (isOver) => void this.load('data').then((feature) => feature.showDropping?.(isOver)).catch(() => undefined),
      onDrop: (files) => void this.openFiles(files, { accept: 'certain', guided: true }).catch(fail),
    }, stop);
  }

  /** Body of a panel; null when it is no feature's or not here yet. */
  body(view: View): TemplateResult | null {
    const { panel } = view.surface;
    return isFeatureId(panel) ? (this.#ready.value.get(panel)?.panel?.(view) ?? null) : null;
  }

  /** What they add to the village's card; null: nothing. */
  card(view: View): TemplateResult | null {
    return this.#first((feature) => feature.card?.(view));
  }

  /** What they lay on the map; null: nothing. */
  onMap(view: View): TemplateResult | null {
    return this.#first((feature) => feature.onMap?.(view));
  }

  overlay(view: View): TemplateResult | null {
    return this.#first((feature) => feature.overlay?.(view));
  }

  /** Has one of them a use for a click on a village? */
  takesClick(village: VillageCode): boolean {
    return [...this.#ready.peek().values()].some((feature) => feature.takesClick?.(village) ?? false);
  }

  /** Does one of them show the scene its own way? */
  goToScene(id: string): boolean {
    return [...this.#ready.peek().values()].some((feature) => feature.goToScene?.(id) ?? false);
  }

  /** Has one of them something to give up at Escape? */
  escape(): boolean {
    return [...this.#ready.peek().values()].some((feature) => feature.escape?.() ?? false);
  }

  destroy(): void {
    for (const feature of this.#ready.peek().values()) feature.destroy?.();
  }

  #first(part: (feature: Feature) => TemplateResult | null | undefined): TemplateResult | null {
    for (const feature of this.#ready.value.values()) {
      const shown = part(feature) ?? null;
      if (shown !== null) return shown;
    }
    return null;
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
