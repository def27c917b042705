import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';

/**
 * Undo and redo by Ctrl or ⌘ with Z, Shift+Z and Y, while there is a plan to change: in the map's own interface, and on the page where
 * nothing else has the keys. Whoever types keeps them.
 */
export function planKeys(host: FeatureHost, edits: PlanEdits): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || !isOurs(event, host.root())) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) edits.undo();
    else if (key === 'y' || key === 'z') edits.redo();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

function isOurs(event: KeyboardEvent, root: ShadowRoot | null): boolean {
  const [target] = event.composedPath();
  if (root === null || !(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'checkbox') return false;
  return target === document.body || event.composedPath().includes(root);
}
