import type { Release } from '../../src/domain';
import { release } from './published';

const NOBODY = { organization: '', certainty: 'stated', basis: { id: '', en: '' } } as const;

/**
 * What own activities make of the published villages: programmes of these names that nobody is said to carry, and no period. The first
 * `named` villages are named, each for one or two of them.
 */
export function ownPrograms(names: readonly string[], named = 12): Release {
  const programs = names.map((name, at) => ({ id: `p-${at + 1}`, name: { id: name, en: name }, explanation: { id: '', en: '' }, implementer: NOBODY, cooperative: NOBODY, office: NOBODY }));
  const tags = release.villages.slice(0, named).flatMap(({ code, name }, at) =>
    programs
      .filter((_, index) => index === at % names.length || index === (at + 1) % names.length)
      .map(({ id }) => ({ village: code, program: id, origin: 'import', asReported: name, match: 'stated', reason: null, status: '', start: null, end: null }) as const));
  return { ...release, period: null, programs, organizations: [], tags: { tags }, events: [], story: [] };
}
