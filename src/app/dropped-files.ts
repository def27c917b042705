/** What happens while files are dragged over an element. */
export interface DropEvents {
  readonly onOver: (isOver: boolean) => void;
  readonly onDrop: (files: readonly File[]) => void;
}

/**
 * Takes files that are dropped on an element; whatever else is dragged over it is left alone, and so is everything while `isOpen`
 * says no. Ends with the signal.
 */
export function takeDroppedFiles(target: HTMLElement, isOpen: () => boolean, { onOver, onDrop }: DropEvents, signal: AbortSignal): void {
  // Entering a child comes before leaving its parent: the depth tells when the pointer has left for good.
  let depth = 0;
  const carriesFiles = ({ dataTransfer }: DragEvent): boolean => isOpen() && (dataTransfer?.types.includes('Files') ?? false);
  const leave = (): void => {
    depth = 0;
    onOver(false);
  };
  target.addEventListener('dragenter', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth += 1;
    if (depth === 1) onOver(true);
  }, { signal });
  target.addEventListener('dragover', (event) => {
    // Without this the browser would open the file in place of the page.
    if (carriesFiles(event)) event.preventDefault();
  }, { signal });
  target.addEventListener('dragleave', (event) => {
    if (!carriesFiles(event)) return;
    depth -= 1;
    if (depth <= 0) leave();
  }, { signal });
  target.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    leave();
    onDrop([...(event.dataTransfer?.files ?? [])]);
  }, { signal });
}
