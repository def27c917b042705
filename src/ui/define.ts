import { SearchElement } from './search-element';
import { SheetHandleElement } from './sheet-handle-element';

const ELEMENTS: ReadonlyMap<string, CustomElementConstructor> = new Map<string, CustomElementConstructor>([
  ['pcm-search', SearchElement],
  ['pcm-sheet-handle', SheetHandleElement],
]);

/** Registers the interface's small elements. Calling it again, or from a second copy of the module, does no harm. */
export function defineInterfaceElements(registry: CustomElementRegistry = customElements): void {
  for (const [name, element] of ELEMENTS) {
    if (registry.get(name) === undefined) registry.define(name, element);
  }
}
