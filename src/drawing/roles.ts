/** What a drawn thing is. Renderers and themes turn roles into paint; the drawing itself has no colours. */
export type ProgramRole = `program-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

const PROGRAM_ROLES: readonly ProgramRole[] = [
  'program-1',
  'program-2',
  'program-3',
  'program-4',
  'program-5',
  'program-6',
  'program-7',
  'program-8',
];

/** The role of the programme at a place (from 0) in the release's order; from the ninth on, roles repeat. */
export function programRole(index: number): ProgramRole {
  return PROGRAM_ROLES[index % PROGRAM_ROLES.length] ?? 'program-1';
}

/** Side of a hatch's tile in drawing units. */
export const HATCH_TILE = 160;
/** One tile for each programme, as on the swatches of the legend: path data in drawing units. */
export const HATCHES: readonly string[] = [
  'M-40 120 40 200M0 0 160 160M120-40l80 80',
  'M0 40H160M0 120H160',
  'M40 40h1M120 120h1',
  'M0 80H160M80 0V160',
  'M40 0V160M120 0V160',
  'M0 160 160 0M-40 40 40-40M120 200 200 120',
  'M0 0 160 160M0 160 160 0',
  'M80 80h1',
];
