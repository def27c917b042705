import type { TemplateResult } from 'lit';

/** What parts of the product that load when they are first used add to the shell. */
export interface Parts {
  /** Body of the open panel when it is theirs; null while that part loads. */
  readonly body: TemplateResult | null;
  /** What planning adds to the village's card; null: nothing. */
  readonly card: TemplateResult | null;
  /** What planning lays on the map; null: nothing. */
  readonly onMap: TemplateResult | null;
  /** What lies over everything, e.g. a presentation; null: nothing. */
  readonly overlay: TemplateResult | null;
}

export const NO_PARTS: Parts = { body: null, card: null, onMap: null, overlay: null };
