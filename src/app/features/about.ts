import { aboutPanel } from '../../ui/about-panel';
import type { Feature } from '../feature';

/** How to read the map, how sure it is, and where it comes from. */
export function create(): Feature {
  return { panel: aboutPanel };
}
