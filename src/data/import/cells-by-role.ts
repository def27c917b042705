import type { Role } from '../../domain';
import { FORBIDDEN_COLUMNS } from '../column-names';
import type { ColumnSample } from './column-roles';
import type { Layer } from './layer';
import { isNil } from './nil';
import type { ReadCell } from './number-columns';
import type { SheetTable } from './sheet';

/** Reads one row's cells by what their columns say. */
export interface RoleCells {
  /** The cell of a role that one column has; '' when none has. */
  readonly of: (role: Role, cells: readonly string[]) => string;
  /** The columns of a role that several may have, with their headings. */
  readonly all: (role: Role) => readonly { readonly index: number; readonly heading: string }[];
  readonly has: (role: Role) => boolean;
}

export function cellsByRole(roles: readonly Role[], headings: readonly string[]): RoleCells {
  const first = new Map<Role, number>();
  roles.forEach((role, index) => void (first.has(role) || first.set(role, index)));
  return {
    of: (role, cells) => cells[first.get(role) ?? -1] ?? '',
    all: (role) => roles.flatMap((one, index) => (one === role ? [{ index, heading: headings[index] ?? '' }] : [])),
    has: (role) => first.has(role),
  };
}

/** How many rows are looked at to guess what a column says. */
const SAMPLED = 400;

export function samplesOfTable({ columns, rows }: Pick<SheetTable, 'columns' | 'rows'>): readonly ColumnSample[] {
  const sampled = rows.slice(0, SAMPLED);
  return columns.map(({ heading, hashtag }, index) => ({ heading, hashtag, values: filled(sampled.map(({ cells }) => cells[index])) }));
}

export function samplesOfLayer({ columns, features }: Pick<Layer, 'columns' | 'features'>): readonly ColumnSample[] {
  const sampled = features.slice(0, SAMPLED);
  return columns.map((heading, index) => ({ heading, hashtag: '', values: filled(sampled.map(({ cells }) => cells[index])) }));
}

function filled(values: readonly (string | undefined)[]): readonly string[] {
  return values.flatMap((value) => (value === undefined || value === '' ? [] : [value]));
}

/** Numbers of a row by their names: `households`, `population`, and further columns by their headings. */
export function numbersOf(
  roles: RoleCells,
  cells: readonly string[],
  readCell: ReadCell,
  onUnreadable: (column: string, value: string) => void,
): Readonly<Record<string, number>> {
  const own = roles.all('number');
  const names = numberNames(own.map(({ heading }) => heading));
  const columns = [
    ...(['households', 'population'] as const).flatMap((role) => roles.all(role).slice(0, 1).map(({ index }) => ({ name: role, heading: role, index }))),
    ...own.map(({ index, heading }, place) => ({ name: names[place] ?? heading, heading, index })),
  ];
  return Object.fromEntries(columns.flatMap(({ name, heading, index }): (readonly [string, number])[] => {
    const value = cells[index] ?? '';
    if (value === '' || isNil(value) || FORBIDDEN_COLUMNS.has(name)) return [];
    const number = readCell(index, value);
    if (number === null) onUnreadable(heading, value);
    return number === null ? [] : [[name, number]];
  }));
}

/** Longest name of a number, and how much of it is the end of its heading, where years and units stand. */
const LONGEST = 40;
const END = 14;

/** Headings as names of numbers: short, on one line, and each another. */
function numberNames(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const line = heading.replaceAll(/\s+/g, ' ').trim();
    const short = line.length <= LONGEST ? line : `${line.slice(0, LONGEST - END - 1).trimEnd()}…${line.slice(-END).trimStart()}`;
    let name = short;
    for (let count = 2; taken.has(name); count += 1) name = `${short} (${count})`;
    taken.add(name);
    return name;
  });
}
