import type { VillageCode } from '../domain';
import { eventWords, namedPrograms, programName, villageName } from './names';
import type { View } from './view';

/** What the tip on the map says of the village under the pointer, with what the mark on it stands for. */
export function tipLines(view: View): readonly string[] {
  const { hover } = view.emphasis;
  const events = hover === null ? [] : view.release.events.filter(({ village }) => village === hover);
  return [...villageLines(view, hover), ...events.map((event) => `◇ ${eventWords(view, event)}`)];
}

/** A village in lines of plain text: its name, its programmes, and what is planned for it; none for no village. */
export function villageLines(view: View, code: VillageCode | null): readonly string[] {
  const row = code === null ? null : view.rowOf(code);
  if (!row) return [];
  const { t, f, release } = view;
  const programs = namedPrograms(view, row.programs);
  return [villageName(view, row.village), programs.length > 0 ? programs.join(' · ') : t.card.notNamed(f.years(release.period)), ...planLine(view, row.village.code)];
}

function planLine(view: View, code: string): readonly string[] {
  const plan = view.planReport?.plan ?? null;
  if (plan === null) return [];
  const of = (pairs: typeof plan.add, sign: string) => pairs.filter(([village]) => village === code).map(([, program]) => `${sign} ${programName(view, program)}`);
  const changes = [...of(plan.add, '+'), ...of(plan.remove, '−')];
  return changes.length === 0 ? [] : [`${view.t.panels.plan}: ${changes.join(' · ')}`];
}
