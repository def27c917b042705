import type { BoundarySetId } from '../../domain';
import { atStart } from '../../i18n/words';
import { shownCredits } from '../../ui/credits';
import { exportWords, isPlan, onlyTakesOut, planText, type Subject } from '../subject';
import { paragraph, type Block, type Ink } from './ink';

/** Where figures and picture come from, what they are worth, and when they were put together. */
export function footLines(subject: Subject): { readonly disclaimer: string; readonly sources: string; readonly date: string } {
  const { release, report, drawing, state, f, today } = subject;
  const words = exportWords(subject);
  const nameOf = (id: BoundarySetId): string => release.boundarySets.find((set) => set.id === id)?.name[state.lang] ?? id;
  const other = drawing.otherVillages === null ? '' : `; ${words.otherLines(nameOf(drawing.otherVillages.boundaries))}`;
  return {
    disclaimer: [`${atStart(release.disclaimer[state.lang])}. ${words.boundaries}: ${nameOf(report.boundaries)}${other}.`, ...reachText(subject)].join(' '),
    sources: `${words.sources}: ${shownCredits(subject).map(({ line }) => line[state.lang]).join(' · ')}`,
    date: words.madeOn(f.date(today)),
  };
}

/** What the tinted ground and its edge on the map are: nothing else in the picture says it. */
function reachText(subject: Subject): readonly string[] {
  const { drawing: { reach }, t, f } = subject;
  if (reach === null) return [];
  const from = isPlan(subject) && !onlyTakesOut(subject) ? exportWords(subject).withPlan.reach : t.layers.switches.reach;
  return [`${from}: ${f.km(reach.km)}.`];
}

export function footBlock(subject: Subject, { x, y, width }: { readonly x: number; readonly y: number; readonly width: number }, { palette, u }: Ink, size = 10.5): Block {
  const { disclaimer, sources, date } = footLines(subject);
  const type = { x, width, size: size * u, weight: 'medium' as const, color: palette.quietLabel, leading: 1.35 };
  const planned = planText(subject);
  const plan = planned === null ? { marks: [], bottom: y } : paragraph(planned, { ...type, y, weight: 'bold', color: palette.selected });
  const first = paragraph(`${disclaimer} ${date}.`, { ...type, y: plan.bottom, weight: 'bold' });
  const second = paragraph(sources, { ...type, y: first.bottom });
  return { marks: [...plan.marks, ...first.marks, ...second.marks], bottom: second.bottom };
}
