import { expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { planned } from '../coverage';
import { tagState } from './tag-state';

test('A plan adds to the record and takes from it, and leaves the rest as it is', () => {
  const [recorded] = release.tags.tags;
  if (!recorded) throw new Error('The record has no tags.');
  const { village, program } = recorded;
  const other = '33.16.08.2015';
  const tags = planned(release.tags, { add: [[other, 'umkm']], remove: [[village, program]] });
  expect(tagState(release.tags, release.tags, village, program)).toBe('record');
  expect(tagState(release.tags, tags, village, program)).toBe('removed');
  expect(tagState(release.tags, tags, other, 'umkm')).toBe('added');
  expect(tagState(release.tags, tags, other, 'peternakan')).toBe('none');
});
