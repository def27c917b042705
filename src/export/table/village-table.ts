import type { Tag, VillageCode } from '../../domain';
import { GAP_MESSAGES } from '../../i18n/gap-messages';
import { groupBy } from '../../lib/group-by';
import { listedRows } from '../../state/listed-rows';
import type { VillageRow } from '../../state/rows';
import { programName } from '../../ui/names';
import { kemendagriCode, kemendagriKecamatan } from '../kemendagri-code';
import { changesByVillage, takenOut, type PlanChanges } from '../plan-changes';
import { exportWords, onlyTakesOut, type Subject } from '../subject';
import { attributes } from './attribute';
import type { Cell, Column, Table } from './table';

type Listed = Pick<Subject, 'release' | 'state' | 'report' | 'record' | 'rows' | 't'>;

/** The villages that the table lists, with everything that is known of each under the filter; with a plan, what it changes as the last column. */
export function villageTable(subject: Listed): Table {
  const rows = listedRows(subject.rows, subject.state);
  const numbers = numbersOf(rows);
  const tags = groupBy(subject.release.tags.tags, ({ village }) => village);
  const record: Table = { columns: columns(subject, numbers), rows: rows.map((row) => cells(subject, row, numbers, tags)) };
  const changes = changesByVillage(subject);
  return changes === null ? record : withPlan(subject, record, rows, changes);
}

const COVERED = '#indicator+covered';

/** The same with what is planned marked. The column of changes is the last, so that none of the others moves. */
function withPlan(subject: Listed, { columns: heads, rows: all }: Table, rows: readonly VillageRow[], changes: (code: VillageCode) => PlanChanges): Table {
  const { withPlan: words } = exportWords(subject);
  const out = takenOut(subject);
  const isAnswer = heads.map(({ hxl }) => hxl === COVERED);
  return {
    columns: [
      ...heads.map((head, at) => (isAnswer[at] ? { ...head, title: (onlyTakesOut(subject) ? words.onlyTakenOut : words).covered } : head)),
      { title: GAP_MESSAGES[subject.state.lang].table.plan(subject.t.record), hxl: '#status+plan', kind: 'text' },
    ],
    rows: rows.map((row, index) => [
      ...(all[index] ?? []).map((cell, at) => (isAnswer[at] ? (plannedAnswer(subject, row, out) ?? cell) : cell)),
      changesText(subject, changes(row.village.code)),
    ]),
  };
}

/** What the plan makes of "yes" and "no"; null: the record says the same. */
function plannedAnswer(subject: Listed, row: VillageRow, out: ReadonlySet<VillageCode>): string | null {
  const { withPlan: words, ...record } = exportWords(subject);
  if (!row.covered) return out.has(row.village.code) ? words.no : null;
  const { programs, match } = subject.report.filter;
  const counted = row.programs.filter(({ id }) => programs.length === 0 || programs.includes(id));
  if (!counted.some(({ plan }) => plan)) return null;
  const named = counted.filter(({ plan }) => !plan);
  // Where all programmes chosen are asked for, one that is planned is one that the record lacks.
  if (named.length === 0 || (match === 'all' && programs.length > 0)) return words.yes;
  // That it is planned, too, makes no inferred match certain.
  return named.every((tag) => tag.match === 'inferred') ? record.yesInferred : record.yes;
}

/** "ditambahkan: UMKM | dikeluarkan: Pertanian" */
function changesText(subject: Listed, { add, remove }: PlanChanges): string | null {
  const { withPlan: words } = exportWords(subject);
  const changes = [...add.map((id) => words.added(programName(subject, id))), ...remove.map((id) => words.removed(programName(subject, id)))];
  return changes.length === 0 ? null : changes.join(' | ');
}

function columns(subject: Listed, numbers: readonly string[]): readonly Column[] {
  const { release, state, t } = subject;
  const { columns: words } = exportWords(subject);
  const text = (title: string, hxl: string): Column => ({ title, hxl, kind: 'text' });
  const activities = attributes(release.programs.map(({ id }) => id));
  const sets = attributes(release.boundarySets.map(({ id }) => id));
  const indicators = attributes(numbers, ['covered']);
  return [
    text(words.code, '#adm4+code'),
    text(words.bps, '#adm4+code+bps'),
    text(words.pcode, '#adm4+code+pcode'),
    text(words.village, '#adm4+name'),
    text(words.kind, '#adm4+type'),
    text(words.kecamatanCode, '#adm3+code'),
    text(words.kecamatan, '#adm3+name'),
    text(words.covered, COVERED),
    ...release.programs.map(({ name }, at) => text(name[state.lang], `#activity+${activities[at]}`)),
    text(words.asReported(t.record), '#adm4+name+reported'),
    ...release.boundarySets.map(({ shortName, year }, at): Column => ({ title: words.areaKm2(shortName[state.lang], year), hxl: `#indicator+area+km2+${sets[at]}`, kind: 'km2' })),
    ...numbers.map((name, at): Column => ({ title: name, hxl: `#indicator+${indicators[at]}`, kind: 'count' })),
  ];
}

function cells(subject: Listed, row: VillageRow, numbers: readonly string[], tags: ReadonlyMap<VillageCode, readonly Tag[]>): readonly Cell[] {
  const { release, t } = subject;
  const words = exportWords(subject);
  const { village } = row;
  const spellings = [...new Set((tags.get(village.code) ?? []).map(({ asReported }) => asReported).filter((spelling) => spelling !== ''))];
  return [
    kemendagriCode(village),
    village.bps,
    village.pcode,
    village.name,
    t.card.kind[village.kind],
    kemendagriKecamatan({ code: village.kecamatan }),
    row.kecamatanName,
    !row.covered ? words.no : row.inferred ? words.yesInferred : words.yes,
    ...release.programs.map(({ id }) => {
      const found = row.programs.find((program) => program.id === id);
      return found ? (found.plan ? words.plan : words.match[found.match]) : null;
    }),
    spellings.length === 0 ? null : spellings.join(' | '),
    ...release.boundarySets.map(({ id }) => row.areasKm2[id] ?? null),
    ...numbers.map((name) => village.numbers[name] ?? null),
  ];
}

/** The release's own numbers (households, …), in the order in which they first come. */
function numbersOf(rows: readonly VillageRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ village }) => Object.keys(village.numbers)))];
}
