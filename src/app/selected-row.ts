import type { View } from '../ui/view';

/** Keeps the selected village's row of the open table in sight, when another is selected: on the map, by a search, by a link in the card. */
export class SelectedRow {
  #shown: string | null = null;

  show({ emphasis, surface }: View, root: ShadowRoot): void {
    const selected = surface.panel === 'table' ? emphasis.selected : null;
    if (selected === this.#shown) return;
    this.#shown = selected;
    const row = selected === null ? null : root.querySelector('.pcm-drawer tr[aria-current="true"]');
    const box = row?.closest('.pcm-drawer-body');
    if (!row || !box) return;
    const [line, sight] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    // Only the table is scrolled, never the page around the map.
    if (line.top < sight.top + head || line.bottom > sight.bottom) box.scrollTop += line.top + line.height / 2 - (sight.top + head + sight.bottom) / 2;
  }
}
