/** A card beside the map covers a part of its right side, CSS px; in a sheet it covers nothing. */
export function coveredByCard(root: ShadowRoot, map: Element): number {
  const card = root.querySelector('[data-card]');
  if (!card?.checkVisibility() || hasSheet(root)) return 0;
  return map.getBoundingClientRect().right - card.getBoundingClientRect().left;
}

/** On a wide screen the sheet's parts stand in the page and there is nothing to close. */
export function hasSheet(root: ShadowRoot): boolean {
  const sheet = root.querySelector('.pcm-sheet');
  return sheet instanceof Element && getComputedStyle(sheet).display !== 'contents';
}
