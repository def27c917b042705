import { storyPanel } from '../../ui/story-panel';
import type { Feature, FeatureHost } from '../feature';

/** What the programme was, scene by scene. */
export function create({ actions }: FeatureHost): Feature {
  return { panel: (view) => storyPanel(view, actions) };
}
