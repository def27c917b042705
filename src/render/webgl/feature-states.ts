import type { Drawing } from '../../drawing/drawing';
import { groupBy } from '../../lib/group-by';
import { bandId, seamId } from './features';
import type { FeatureState } from './feature-state';

/** State of every feature whose look depends on the filter: what a changed drawing asks the map to repaint. */
export function featureStates(drawing: Drawing): ReadonlyMap<string, FeatureState> {
  const states = new Map<string, FeatureState>();
  const context = { shown: drawing.showContext };
  states.set('context', context).set('context-line', context);
  for (const { code, role, named, inferred, faint } of drawing.villages) {
    states.set(code, { role, named, inferred, faint });
  }
  const bands = groupBy(drawing.bands, ({ code }) => code);
  for (const { code, parts } of drawing.shapes.bands) {
    const drawn = bands.get(code)?.find(({ shape }) => shape.parts.length === parts.length);
    const look = { shown: drawn !== undefined, faint: drawn?.faint ?? false };
    parts.forEach((_, index) => states.set(bandId(code, parts.length, index), { ...look, role: drawn?.roles[index] ?? 'none' }));
    states.set(seamId(code, parts.length), look);
  }
  return states;
}
