/** Makes an element fill the screen. False where the browser refuses, or has no such thing; the element then fills its window. */
export async function fillScreen(element: Element): Promise<boolean> {
  if (!document.fullscreenEnabled) return false;
  try {
    await element.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

export function fillsScreen(element: Element | null): boolean {
  return element !== null && document.fullscreenElement === element;
}

export async function leaveScreen(element: Element): Promise<void> {
  if (!fillsScreen(element)) return;
  try {
    await document.exitFullscreen();
  } catch {
    // Somebody else left it already.
  }
}
