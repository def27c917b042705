import type { Localized, Match, Organization, ProgramEvent, ProgramId, Release, Village } from '../domain';
import type { ProgramRole } from '../drawing/roles';
import { programRole } from '../drawing/roles';
import { inSentence } from '../i18n/words';
import { keptFor } from '../lib/kept-for';
import type { View } from './view';

/** A text of the release in the language of the interface. */
export function local(view: Pick<View, 'state'>, text: Localized): string {
  return text[view.state.lang];
}

const kecamatanNames = keptFor((kecamatan: Release['kecamatan']): ReadonlySet<string> => new Set(kecamatan.map(({ name }) => name)));

/** The village's name; "Kel. Jepon", "Ds. Jiken" where a sub-district has the same name. */
export function villageName(view: Pick<View, 'release' | 't'>, village: Village): string {
  return kecamatanNames(view.release.kecamatan).has(village.name) ? `${view.t.card.kindShort[village.kind]} ${village.name}` : village.name;
}

export function programName(view: Pick<View, 'release' | 'state'>, id: ProgramId): string {
  const program = view.release.programs.find((each) => each.id === id);
  return program === undefined ? id : local(view, program.name);
}

/** Programmes by name, with what is inferred said of each that is. */
export function namedPrograms(view: Pick<View, 'release' | 'state' | 't'>, programs: readonly { readonly id: ProgramId; readonly match: Match }[]): readonly string[] {
  return programs.map(({ id, match }) => (match === 'inferred' ? `${programName(view, id)} (${view.t.legend.inferredShort})` : programName(view, id)));
}

/** The programme's name as it stands inside a sentence. */
export function programInSentence(view: Pick<View, 'release' | 'state'>, id: ProgramId): string {
  return inSentence(programName(view, id));
}

/** What the mark of an event stands for, as in a legend: "lokakarya penutup, 2014". */
export function eventWords(view: Pick<View, 'state' | 't'>, { title, date }: ProgramEvent): string {
  return `${inSentence(local(view, title))}, ${date === null ? view.t.story.noDate : date.slice(0, 4)}`;
}

export function programRoleOf(release: Pick<Release, 'programs'>, id: ProgramId): ProgramRole {
  return programRole(Math.max(0, release.programs.findIndex((program) => program.id === id)));
}

export function organizationName(release: Pick<Release, 'organizations'>, id: Organization['id']): string {
  return release.organizations.find((organization) => organization.id === id)?.name ?? id;
}

/** Short name of the boundary set whose figures are shown. */
export function shownSetName(view: Pick<View, 'release' | 'state'>): string {
  const set = view.release.boundarySets.find(({ id }) => id === view.state.boundaries);
  return set === undefined ? view.state.boundaries : local(view, set.shortName);
}
