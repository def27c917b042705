import { readFileSync } from 'node:fs';
import { planned, prepareCoverage } from '../../src/coverage';
import { loadRelease, loadShapes } from '../../src/data';
import { prepareReaching } from '../../src/drawing/reach-of';
import { median } from './statistics';
import type { TimedLine } from './timed-line';

const RELEASE = 'data/blora';

/** So many times each is done. */
const ROUNDS = 5;

/** How long planning's figures take on the published release, worked out in this process as in the page's worker. */
export async function measurePlanning(): Promise<readonly TimedLine[]> {
  const read = (file: string): Promise<string> => Promise.resolve(readFileSync(`${RELEASE}/${file}`, 'utf8'));
  const { release, measures } = await loadRelease(read);
  const boundaries = release.boundarySets[0]?.id ?? '';
  const shapes = await loadShapes(read, boundaries);
  const scope = release.villages.map(({ code }) => code);
  const around = prepareCoverage({ release, measures, tags: release.tags })({ programs: [], match: 'any', kecamatan: [], boundaries }).covered.codes;
  const candidates = scope.filter((code) => !around.includes(code));
  const program = release.programs[0]?.id ?? '';

  const planMs = times(ROUNDS * 20, (round) => {
    const village = candidates[round % candidates.length] ?? '';
    const tags = planned(release.tags, { add: [[village, program]], remove: [] });
    prepareCoverage({ release, measures, tags })({ programs: [], match: 'any', kecamatan: [], boundaries });
  });
  const firstMs = times(ROUNDS, () => prepareReaching(shapes).reach({ scope, around, km: 2.5 }));
  const reaching = prepareReaching(shapes);
  reaching.reach({ scope, around, km: 0 });
  const draggedMs = times(40, (round) => reaching.reach({ scope, around, km: 0.5 + round / 10 }));
  const nextMs = times(1, () => prepareReaching(shapes).next({ scope, around, km: 1, candidates, choose: 6 }));
  return [
    { label: 'report of a changed plan', ms: planMs, atMostMs: 4 },
    { label: 'reach, the first distance', ms: firstMs, atMostMs: 2500 },
    { label: 'reach, a next distance', ms: draggedMs, atMostMs: 300 },
    { label: `best 6 of ${candidates.length} villages`, ms: nextMs, atMostMs: 10_000 },
  ];
}

/** Median milliseconds of a task. */
function times(rounds: number, task: (round: number) => void): number {
  const spent = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    task(round);
    return performance.now() - start;
  });
  return median(spent) ?? Number.NaN;
}
