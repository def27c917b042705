import { expect, test } from 'vitest';
import { programRole } from './roles';

test('eight programmes have a role of their own, the ninth has the first again', () => {
  expect(new Set(Array.from({ length: 8 }, (_, index) => programRole(index))).size).toBe(8);
  expect([programRole(0), programRole(7), programRole(8)]).toEqual(['program-1', 'program-8', 'program-1']);
});
