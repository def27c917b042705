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
