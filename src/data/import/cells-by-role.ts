import type { Role } from '../../domain';
import { FORBIDDEN_COLUMNS } from '../column-names';
import type { ColumnSample } from './column-roles';
import type { Layer } from './layer';
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
  const columns = [
    ...(['households', 'population'] as const).flatMap((role) => roles.all(role).slice(0, 1).map(({ index }) => ({ name: role, heading: role, index }))),
    ...roles.all('number').map(({ index, heading }) => ({ name: numberName(heading), heading, index })),
  ];
  return Object.fromEntries(columns.flatMap(({ name, heading, index }): (readonly [string, number])[] => {
    const value = cells[index] ?? '';
    if (value === '' || FORBIDDEN_COLUMNS.has(name)) return [];
    const number = readCell(index, value);
    if (number === null) onUnreadable(heading, value);
    return number === null ? [] : [[name, number]];
  }));
}

/** A heading as the name of a number: short, on one line. */
function numberName(heading: string): string {
  return heading.replaceAll(/\s+/g, ' ').trim().slice(0, 40);
}
