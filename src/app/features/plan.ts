import { PLAN_MESSAGES } from '../../i18n/plan-messages';
import jobCss from '../../theme/download-job.css?inline';
import planCss from '../../theme/plan.css?inline';
import { planBrush } from '../../ui/plan/plan-brush';
import { planPanel } from '../../ui/plan/plan-panel';
import { planVillage } from '../../ui/plan/plan-village';
import type { Feature, FeatureHost } from '../feature';
import { planKeys } from '../plan-keys';
import { followPlan } from '../plan-view-model';
import { Planning } from '../planning';

/** Where the next programme goes: gaps, what-if, reach, and whose boundaries. */
export function create(host: FeatureHost): Feature {
  const planning = new Planning(host);
  const model = followPlan(host, planning);
  const stopKeys = planKeys(host, planning.edits);
  host.adopt(planCss);
  host.adopt(jobCss);
  return {
    panel: (view) => planPanel({ ...model.value, view }, host.actions, planning),
    onMap: (view) => planBrush({ ...model.value, view }, planning),
    takesClick: (village) => planning.brush.takes(village),
    escape: () => planning.brush.layDown(),
    card: (view) => {
      const isPlanning = view.planReport !== null || view.surface.panel === 'plan';
      return isPlanning && view.detail !== null ? planVillage({ view, p: PLAN_MESSAGES[view.state.lang], plannedTags: host.store.plannedTags.value }, planning, 'card') : null;
    },
    destroy: () => {
      stopKeys();
      planning.destroy();
    },
  };
}
