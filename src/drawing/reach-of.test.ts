import { describe, expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { kemendagri } from '../../tests/support/published-drawing';
import { prepareReaching } from './reach-of';
import { drawnReach } from './reach-shape';

const scope = release.villages.map(({ code }) => code);
const named = [...new Set(release.tags.tags.map(({ village }) => village))].sort();
const { reach, next } = prepareReaching(kemendagri);

describe('the reach of the published map, from the outlines that are drawn', { timeout: 60_000 }, () => {
  test('at no distance is the share of the report', () => {
    expect(reach({ scope, around: named, km: 0 }).share).toBeCloseTo(0.378, 3);
  });

  test('is nothing of nobody, and unknown of no scope', () => {
    expect(reach({ scope, around: [], km: 3 })).toEqual({ share: 0, path: '' });
    expect(reach({ scope: [], around: named, km: 3 }).share).toBeNull();
  });

  test('is drawn without the colours of the named villages, and only over its own shapes', () => {
    const { path } = reach({ scope, around: named, km: 1 });
    const asked = { boundaries: 'kemendagri-2025', km: 1, codes: named, path };
    const drawn = drawnReach(asked, kemendagri);
    expect(drawn?.line).toBe(path);
    for (const { code, path: own } of kemendagri.villages) expect(drawn?.fill.includes(own)).toBe(named.includes(code));
    expect(drawnReach({ ...asked, boundaries: 'bps-2020' }, kemendagri)).toBeNull();
  });
});

describe('the best next villages of the published map', () => {
  test('reach what growing all of them reaches, and no single swap reaches more', () => {
    const candidates = scope.filter((code) => !named.includes(code)).slice(0, 8);
    const { best, exact, runnerUp, scopeKm2 } = next({ scope, around: named, km: 0.5, candidates, choose: 2 });
    const members = best.members.map(({ candidate }) => candidates[candidate] ?? '');
    const share = (more: readonly string[]) => reach({ scope, around: [...named, ...more], km: 0.5 }).share ?? Number.NaN;
    expect(exact).toBe(true);
    expect(Math.abs(share(members) - share([]) - best.km2 / scopeKm2)).toBeLessThan(0.0005);
    expect(runnerUp?.km2).toBeLessThanOrEqual(best.km2);
    for (const other of candidates.filter((code) => !members.includes(code)).slice(0, 3)) {
      expect(share([members[0] ?? '', other])).toBeLessThanOrEqual(share(members) + 0.0005);
    }
  }, 60_000);
});
