import { rankColumn } from '../../domain';
import { GAP_MESSAGES } from '../../i18n/gap-messages';
import type { GapOrder, GapRow } from '../../state/gaps';
import { gapReasonText } from '../../ui/gap-reason';
import { programName } from '../../ui/names';
import { kemendagriCode } from '../kemendagri-code';
import { changesByVillage, type PlanChanges } from '../plan-changes';
import { exportWords, type Subject } from '../subject';
import { attributes } from './attribute';
import type { Cell, Column, Table } from './table';

/** What a list of gaps is made of. */
export type Listed = Pick<Subject, 'release' | 'state' | 'report' | 'gaps' | 't' | 'f'>;

/**
 * The villages that the record does not name for the filter, in the planner's order, each with the figure that it ranks by and the
 * sentence that the screen says. What `show` dims on the map is not heeded, as in the panel; a plan changes no rank and has a column.
 */
export function gapTable(subject: Listed): Table {
  const { order, rows } = subject.gaps();
  const { columns: words } = exportWords(subject);
  const { table } = GAP_MESSAGES[subject.state.lang];
  const changes = changesByVillage(subject);
  const text = (title: string, hxl: string): Column => ({ title, hxl, kind: 'text' });
  return {
    columns: [
      { title: table.rank, hxl: '#indicator+rank', kind: 'count' },
      text(words.code, '#adm4+code'),
      text(words.village, '#adm4+name'),
      text(words.kind, '#adm4+type'),
      text(words.kecamatan, '#adm3+name'),
      valueColumn(subject, order),
      text(table.why, '#description+rank'),
      text(table.plan(subject.t.record), '#status+plan'),
    ],
    rows: rows.map((row, index) => cells(subject, row, index + 1, changes?.(row.village.code))),
  };
}

/** What the list goes by, as the panel says it: "jarak ke yang disebut, terjauh dulu". */
export function gapOrderText({ state, gaps }: Pick<Listed, 'state' | 'gaps'>): string {
  const words = GAP_MESSAGES[state.lang];
  const { by, smallestFirst } = gaps().order;
  return `${isMeasured(by) ? words.ranks[by] : words.column(by)}, ${words.direction(by, smallestFirst)}`;
}

/** The same for a file's name: "jarak terjauh dulu". */
export function gapOrderSlug({ state, gaps }: Pick<Listed, 'state' | 'gaps'>): string {
  const words = GAP_MESSAGES[state.lang];
  const { by, smallestFirst } = gaps().order;
  return `${isMeasured(by) ? words.table.slugs[by] : rankColumn(by)} ${words.direction(by, smallestFirst)}`;
}

function cells(subject: Listed, { village, kecamatanName, why }: GapRow, rank: number, changes: PlanChanges | undefined): readonly Cell[] {
  return [rank, kemendagriCode(village), village.name, subject.t.card.kind[village.kind], kecamatanName, why.value, gapReasonText(subject, why), planText(subject, changes)];
}

/** What the plan has for a village: a village that is not named for the filter may lose another programme, and then it says so. */
function planText(subject: Listed, changes: PlanChanges | undefined): string {
  const { table } = GAP_MESSAGES[subject.state.lang];
  const { withPlan } = exportWords(subject);
  const add = (changes?.add ?? []).map((id) => programName(subject, id));
  const remove = (changes?.remove ?? []).map((id) => withPlan.removed(programName(subject, id)));
  if (add.length === 0 && remove.length === 0) return table.notPlanned;
  return [...(add.length === 0 ? [] : [table.planned(add.join(' | '))]), ...remove].join(' | ');
}

function valueColumn({ state }: Listed, { by }: GapOrder): Column {
  const { values } = GAP_MESSAGES[state.lang].table;
  switch (by) {
    case 'distance':
      return { title: values.distance, hxl: '#indicator+distance+km', kind: 'km' };
    case 'area':
      return { title: values.area, hxl: '#indicator+area+km2', kind: 'km2' };
    case 'border':
      return { title: values.border, hxl: '#indicator+share+border', kind: 'share' };
    default:
      return { title: rankColumn(by), hxl: `#indicator+${attributes([rankColumn(by)], ['rank'])[0]}`, kind: 'count' };
  }
}

function isMeasured(by: string): by is 'distance' | 'area' | 'border' {
  return by === 'distance' || by === 'area' || by === 'border';
}
