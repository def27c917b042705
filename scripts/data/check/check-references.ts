import type { Release, Scene } from '../../../src/domain';
import { initialState } from '../../../src/state/initial-state';
import { parseHash } from '../../../src/state/url-hash';
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
  for (const scene of release.story) problems.push(...checkScene(scene, release));
  return { problems, holds: `${release.programs.length} programmes, ${release.organizations.length} organisations, ${release.events.length} events, ${release.story.length} scenes refer to what exists` };
}

/** Parts of a link that a scene has no say in. */
const READERS = /(?<=^#?|&)(?:layout|scene)=[^&]*/g;

/** What a reader's map would pass over in silence: it can do nothing about a scene's hash. */
function checkScene({ id, hash }: Pick<Scene, 'id' | 'hash'>, release: Release): readonly Problem[] {
  const { notes, foreign } = parseHash(hash, initialState(release, { lang: 'id', layout: 'full' }), release);
  return [
    ...notes.map(({ id: why, params }) =>
      why === 'repeated-state-key'
        ? `story.json, ${id}: ${params['key']} stands twice in the hash. Leave one.`
        : `story.json, ${id}: ${params['key']} "${params['value']}" is nothing of the release. Correct the hash.`),
    ...foreign.map((part) => `story.json, ${id}: "${part}" is no part of a link. Correct the hash.`),
    ...(hash.match(READERS) ?? []).map((part) => `story.json, ${id}: a scene cannot set ${part}. Leave it out of the hash.`),
  ];
}
