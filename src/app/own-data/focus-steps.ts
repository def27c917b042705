import { effect } from '@preact/signals-core';
import { keepFocus } from '../../lib/keep-focus';
import type { FeatureHost } from '../feature';
import type { Import } from './create-import';

/**
 * Steps of an import take each other's place, and what had the focus goes with them: it goes on at the title of the next one, or where
 * files are chosen. So it does when own data is taken back. Nothing is taken from where it still is.
 */
export function focusSteps({ root }: Pick<FeatureHost, 'root'>, { step, own }: Pick<Import, 'step' | 'own'>): () => void {
  let before: string | null = null;
  return effect(() => {
    const { type } = step.value;
    const now = `${type} ${own.value === null ? '' : 'own'}`;
    if (now === before) return;
    const isFirst = before === null;
    // A correction makes own data of the record, and has a place of its own for the focus.
    const isCorrection = before === 'start ' && now === 'start own';
    before = now;
    if (isFirst || isCorrection || type === 'busy') return;
    keepFocus(() => (isLost(root()) ? root() : null), '.pcm-data [data-step-title]', '.pcm-data [data-files]');
  });
}

/** What had it is gone. */
function isLost(root: ShadowRoot | null): boolean {
  return root?.activeElement === null && (document.activeElement === null || document.activeElement === document.body);
}
