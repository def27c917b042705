import type { Tag, VillageCode } from '../../domain';
import { groupBy } from '../../lib/group-by';
import { listedRows } from '../../state/listed-rows';
import type { VillageRow } from '../../state/rows';
import { exportWords, type Subject } from '../subject';
import { attribute } from './attribute';
import type { Cell, Column, Table } from './table';

type Listed = Pick<Subject, 'release' | 'state' | 'rows' | 't'>;

/** The villages that the table lists, with everything that is known of each under the filter. */
export function villageTable(subject: Listed): Table {
  const rows = listedRows(subject.rows, subject.state);
  const numbers = numbersOf(rows);
  const tags = groupBy(subject.release.tags.tags, ({ village }) => village);
  return { columns: columns(subject, numbers), rows: rows.map((row) => cells(subject, row, numbers, tags)) };
}

function columns(subject: Listed, numbers: readonly string[]): readonly Column[] {
  const { release, state, t } = subject;
  const { columns: words } = exportWords(subject);
  const text = (title: string, hxl: string): Column => ({ title, hxl, kind: 'text' });
  return [
    text(words.code, '#adm4+code'),
    text(words.bps, '#adm4+code+bps'),
    text(words.pcode, '#adm4+code+pcode'),
    text(words.village, '#adm4+name'),
    text(words.kind, '#adm4+type'),
    text(words.kecamatanCode, '#adm3+code'),
    text(words.kecamatan, '#adm3+name'),
    text(words.covered, '#indicator+covered'),
    ...release.programs.map(({ id, name }) => text(name[state.lang], `#activity+${attribute(id)}`)),
    text(words.asReported(t.record), '#adm4+name+reported'),
    ...release.boundarySets.map(({ id, shortName, year }): Column => ({ title: words.areaKm2(shortName[state.lang], year), hxl: `#indicator+area+km2+${attribute(id)}`, kind: 'km2' })),
    ...numbers.map((name): Column => ({ title: name, hxl: `#indicator+${attribute(name)}`, kind: 'count' })),
  ];
}

function cells(subject: Listed, row: VillageRow, numbers: readonly string[], tags: ReadonlyMap<VillageCode, readonly Tag[]>): readonly Cell[] {
  const { release, t } = subject;
  const words = exportWords(subject);
  const { village } = row;
  const spellings = [...new Set((tags.get(village.code) ?? []).map(({ asReported }) => asReported).filter((spelling) => spelling !== ''))];
  return [
    village.code,
    village.bps,
    village.pcode,
    village.name,
    t.card.kind[village.kind],
    village.kecamatan,
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
