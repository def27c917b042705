import { bench, describe } from 'vitest';
import { prepareCoverage } from './coverage';
import { EVERYTHING, PROGRAMS, grid } from './grid.test-data';

/** `npx vitest bench src/coverage`: a filter change must stay well under 4 ms for a release of 36 villages. */
describe.each([36, 1000])('%i villages, half of them with two programmes', (villages) => {
  const tags = Array.from({ length: villages }, (_, index) => [index + 1, PROGRAMS[index % 3] ?? 'p'] as const);
  const input = grid({ villages, tags: [...tags, ...tags.filter(([number]) => number % 2 === 0).map(([number]) => [number, 'q'] as const)] });
  const report = prepareCoverage(input);

  bench('a report', () => {
    report({ ...EVERYTHING, programs: ['p', 'q'], match: 'all' });
  });

  bench('getting ready for another set of tags', () => {
    prepareCoverage(input);
  });
});
