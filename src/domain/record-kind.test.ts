import { describe, expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { OWN_CREDIT, recordKind } from './record-kind';
import type { Release, Tag } from './release';

const ownCredit: Release['credits'] = [{ id: OWN_CREDIT, line: { id: 'kegiatan.csv', en: 'kegiatan.csv' }, licence: { id: '–', en: '–' }, href: null, boundarySet: null }];
const tagsOf = (...origins: readonly Tag['origin'][]): Release['tags'] => ({ tags: release.tags.tags.slice(0, origins.length).map((tag, index) => ({ ...tag, origin: origins[index] ?? 'record' })) });

describe('the record of a release', () => {
  test.each<[string, Release['tags'], Release['credits'], ReturnType<typeof recordKind>]>([
    ['the report where it was published', tagsOf('record', 'record'), [], 'report'],
    ['one’s own data after an import', tagsOf('import', 'import'), [], 'own'],
    ['both where a project file holds both', tagsOf('record', 'import'), [], 'both'],
    ['the report, whatever is planned', tagsOf('record', 'plan'), [], 'report'],
    ['one’s own data where one’s files hold no activity', tagsOf(), ownCredit, 'own'],
    ['the report where a published release has no tag', tagsOf(), release.credits, 'report'],
  ])('is %s', (_, tags, credits, kind) => {
    expect(recordKind({ tags, credits })).toBe(kind);
  });
});
