import { presentScreen } from '../../ui/present/present-screen';
import { sceneList } from '../../ui/present/scene-list';
import { storyPanel } from '../../ui/story-panel';
import type { Feature, FeatureHost } from '../feature';
import { Presentation } from '../present/presentation';
import { SceneDesk } from '../present/scene-desk';

/** The story: its scenes to read, to arrange and to present. */
export function create(host: FeatureHost): Feature {
  const presentation = new Presentation(host);
  const desk = new SceneDesk(host, presentation);
  addEventListener('storage', () => desk.refresh(), { signal: host.signal });
  return {
    panel: (view) => storyPanel(view, host.actions, sceneList(view, desk.model.value, desk)),
    overlay: (view) => {
      const shown = presentation.shown.value;
      return shown && presentScreen(view, shown, presentation);
    },
    begin: () => desk.present(),
    goToScene: presentation.goTo,
    destroy: () => presentation.destroy(),
  };
}
