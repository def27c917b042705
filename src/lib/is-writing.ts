/** Does this take keys for itself: a field, a list of choices, or a text that can be edited? */
export function isWriting(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
