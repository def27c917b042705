import { isWriting } from '../lib/is-writing';
import { after, before } from '../state/plan-history';
import type { FeatureHost } from './feature';
import type { PlanEdits } from './plan-edits';

/**
 * Undo and redo by Ctrl or ⌘ with Z, Shift+Z and Y, while there is a plan to change: in the map's own interface, and on the page where
 * nothing else has the keys. Whoever types keeps them, and so does the page where there is nothing to undo or redo.
 */
export function planKeys(host: Pick<FeatureHost, 'root'>, edits: Pick<PlanEdits, 'history' | 'undo' | 'redo'>): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || !isOurs(event, host.root())) return;
    const key = event.key.toLowerCase();
    const history = edits.history.peek();
    if (key === 'z' && !event.shiftKey) {
      if (before(history) === null) return;
      edits.undo();
    } else if (key === 'y' || key === 'z') {
      if (after(history) === null) return;
      edits.redo();
    } else return;
    event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

function isOurs(event: KeyboardEvent, root: ShadowRoot | null): boolean {
  const [target] = event.composedPath();
  if (root === null || !(target instanceof Element)) return false;
  // What is not typed has no undoing of its own.
  const isTyped = isWriting(target) && !target.matches('input[type="range"], input[type="checkbox"], select');
  if (isTyped) return false;
  return target === document.body || event.composedPath().includes(root);
}
