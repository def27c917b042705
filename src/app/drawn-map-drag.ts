/** So far a pointer may stray in a click, px. */
const SLOP = 4;

export interface DragStage {
  /** Is the drawn map what shows? An engine's canvas follows hands by itself. */
  readonly isDrawn: () => boolean;
  /** In somebody else's page fingers are the page's. */
  readonly takesTouch: () => boolean;
  /** How far the hand has moved since it was last told, px on the screen. */
  readonly onDrag: (right: number, down: number) => void;
}

/** Drags the drawn map by mouse, pen or one finger. What was dragged is not clicked. */
export function followDrag(stage: HTMLElement, { isDrawn, takesTouch, onDrag }: DragStage): void {
  // The style sheet leaves fingers to whoever takes them.
  stage.toggleAttribute('data-hand', true);
  let hand: { readonly id: number; x: number; y: number } | null = null;
  let dragged = false;
  const end = (event: PointerEvent): void => {
    if (event.pointerId === hand?.id) hand = null;
  };
  stage.addEventListener('pointerdown', (event) => {
    const isTaken = event.isPrimary && event.button === 0 && (event.pointerType !== 'touch' || takesTouch());
    hand = isTaken && isDrawn() ? { id: event.pointerId, x: event.clientX, y: event.clientY } : null;
    dragged = false;
  });
  stage.addEventListener('pointermove', ({ pointerId, buttons, clientX, clientY }) => {
    // A button that was let go of beside the stage, before it was a drag, is heard of only now.
    if (buttons === 0) hand = null;
    if (pointerId !== hand?.id) return;
    const [right, down] = [clientX - hand.x, clientY - hand.y];
    if (!dragged && Math.hypot(right, down) < SLOP) return;
    stage.setPointerCapture(pointerId);
    dragged = true;
    [hand.x, hand.y] = [clientX, clientY];
    onDrag(right, down);
  });
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);
  // Before villages hear of it.
  stage.addEventListener(
    'click',
    (event) => {
      if (dragged) event.stopImmediatePropagation();
      dragged = false;
    },
    { capture: true },
  );
}
