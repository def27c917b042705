import type { Release } from '../../../src/domain';
import type { Finding, Problem } from './problem';

/** What the files say of each other: organisations of programmes, credits of boundary sets, scenes, programmes without a tag. */
export function checkReferences(release: Release): Finding {
  const problems: Problem[] = [];
  const organizations = new Map(release.organizations.map(({ id, role }) => [id, role]));
  for (const { id, implementer, cooperative, office } of release.programs) {
    for (const [role, { organization }] of Object.entries({ implementer, cooperative, office })) {
      if (organizations.get(organization) !== role) {
        problems.push(`programs.json, ${id}: organizations.json has no ${role} "${organization}". Add it or correct the id.`);
      }
    }
    if (!release.tags.tags.some(({ program }) => program === id)) problems.push(`programs.json, ${id}: no row of tags.csv names it. Add its tags or remove it.`);
  }
  for (const { id } of release.boundarySets) {
    if (!release.credits.some(({ boundarySet }) => boundarySet === id)) problems.push(`manifest.json: boundary set ${id} has no credit. Add its line.`);
  }
  const ids = { programs: release.programs, organizations: release.organizations, events: release.events, story: release.story };
  for (const [file, list] of Object.entries(ids)) {
    const twice = list.find(({ id }, index) => list.findIndex((other) => other.id === id) !== index);
    if (twice) problems.push(`${file}.json: id "${twice.id}" stands twice. Rename one.`);
  }
  for (const { id, hash } of release.story) problems.push(...checkScene(id, new URLSearchParams(hash), release));
  return { problems, holds: `${release.programs.length} programmes, ${release.organizations.length} organisations, ${release.events.length} events, ${release.story.length} scenes refer to what exists` };
}

function checkScene(id: string, hash: URLSearchParams, release: Release): readonly Problem[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    program: release.programs.map((one) => one.id),
    village: release.villages.map((one) => one.code),
    kecamatan: release.kecamatan.map((one) => one.code),
    boundaries: release.boundarySets.map((one) => one.id),
  };
  return Object.entries(known).flatMap(([key, values]) =>
    (hash.get(key)?.split(',') ?? []).filter((value) => !values.includes(value)).map((value) =>
      `story.json, ${id}: ${key} "${value}" is not in the release. Correct the hash.`));
}
