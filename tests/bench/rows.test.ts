import { describe, expect, test } from 'vitest';
import type { Figures } from './measure-page';
import { rowsOf } from './rows';

const opening = (visibleMs: number, headlineMs: number | null = null): Figures => ({
  visibleMs,
  interactiveMs: 1000,
  visibleBytes: 80_000,
  interactiveBytes: 500_000,
  heapBytes: 10_000_000,
  headlineMs,
  repaintMs: null,
});

describe('the rows of the bench', () => {
  test('compare the median of ours with the median of each peer', () => {
    const [visible] = rowsOf('desk', { ours: [opening(60), opening(70), opening(900)], leaflet: [opening(100)], maplibre: [opening(200)] });
    expect(visible?.figures.ours).toEqual({ median: 70, min: 60, max: 900 });
    expect(visible?.checks).toEqual([
      { reach: '≤ 0.7 × leaflet', value: 0.7, ok: true },
      { reach: '≤ 0.2 × maplibre', value: 0.35, ok: false },
    ]);
  });

  test('miss a reach that could not be measured', () => {
    const rows = rowsOf('phone', { leaflet: [opening(100)], maplibre: [opening(200)] });
    expect(rows.flatMap(({ checks }) => checks.map(({ ok }) => ok))).not.toContain(true);
  });

  test('compare with a limit of its own', () => {
    const headline = rowsOf('desk', { ours: [opening(1, 49)] }).find(({ label }) => label === 'click → headline');
    expect(headline?.checks).toEqual([{ reach: '≤ 50 ms', value: 49, ok: true }]);
  });
});
