import jobCss from '../../theme/download-job.css?inline';
import planCss from '../../theme/plan.css?inline';
import { planPanel } from '../../ui/plan/plan-panel';
import { planVillage } from '../../ui/plan/plan-village';
import type { Feature, FeatureHost } from '../feature';
import { planKeys } from '../plan-keys';
import { planViewOf } from '../plan-view-model';
import { Planning } from '../planning';

/** Where the next programme goes: gaps, what-if, reach, and whose boundaries. */
export function create(host: FeatureHost): Feature {
  const planning = new Planning(host);
  const stopKeys = planKeys(host, planning.edits);
  host.adopt(planCss);
  host.adopt(jobCss);
  return {
    panel: (view) => planPanel(planViewOf(host, planning, view), host.actions, planning),
    card: (view) => {
      const isPlanning = view.planReport !== null || view.surface.panel === 'plan';
      return isPlanning && view.detail !== null ? planVillage(planViewOf(host, planning, view), planning, 'card') : null;
    },
    destroy: () => {
      stopKeys();
      planning.destroy();
    },
  };
}
