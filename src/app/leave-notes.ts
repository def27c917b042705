const OPEN = 'details[data-notes][open]';

/** The list of notes lies over the map until a person presses beside it. */
export function leaveNotes(root: ShadowRoot): void {
  root.addEventListener('pointerdown', (event) => {
    for (const notes of root.querySelectorAll(OPEN)) if (!event.composedPath().includes(notes)) notes.removeAttribute('open');
  });
}

/** Closes the list and gives the focus to what opened it. True when one was open. */
export function closeNotes(root: ShadowRoot): boolean {
  const notes = root.querySelector(OPEN);
  if (notes === null) return false;
  notes.removeAttribute('open');
  notes.querySelector('summary')?.focus({ preventScroll: true });
  return true;
}
