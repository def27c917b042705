import { programName, villageName } from './names';
import type { View } from './view';

/** What the tip on the map says of the village under the pointer: its name, then its programmes, as plain text. */
export function tipLines(view: View): readonly string[] {
  const row = view.rows.find(({ village }) => village.code === view.emphasis.hover);
  if (!row) return [];
  const { t, f, release } = view;
  const programs = row.programs.map(({ id, match }) => (match === 'inferred' ? `${programName(view, id)} (${t.legend.inferredShort})` : programName(view, id)));
  return [villageName(view, row.village), programs.length > 0 ? programs.join(' · ') : t.card.notNamed(f.years(release.period))];
}
