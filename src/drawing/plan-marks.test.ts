import { describe, expect, test } from 'vitest';
import { codeOf, measures, nameOf, release, untouched } from '../../tests/support/published';
import { kemendagri } from '../../tests/support/published-drawing';
import { planned, prepareCoverage } from '../coverage';
import type { Plan, State } from '../domain';
import { draw, type Drawing } from './drawing';
import { labelBox } from './labels/label-box';
import { TIERS } from './labels/label-plan';
import { withPlanCuts } from './plan-cuts';
import { SIGN_EM } from './plan-marks';

const pair = (village: string, program: string): Plan['add'][number] => [codeOf(village), program];
const PLAN: Plan = { add: [pair('Bacem', 'umkm'), pair('Soko', 'umkm'), pair('Bangsri', 'peternakan')], remove: [pair('Bacem', 'pertanian'), pair('Nglobo', 'umkm')] };

function planDrawing(plan: Plan, patch: Partial<State> = {}): Drawing {
  const state = { ...untouched, ...patch };
  const tags = planned(release.tags, plan);
  return draw({ release, tags, shapes: withPlanCuts(kemendagri, tags, -7), otherShapes: null, state, report: prepareCoverage({ release, measures, tags })(state) });
}

describe('the picture of a plan', () => {
  test('shows every village as the plan has it', () => {
    const look = (name: string) => planDrawing(PLAN).villages.find(({ code }) => code === codeOf(name));
    expect(look('Soko')).toMatchObject({ role: 'program-1', named: true });
    expect(look('Nglobo')).toMatchObject({ role: 'none', named: false });
    expect(look('Bacem')).toMatchObject({ role: 'program-1', named: true });
  });

  test('carries its badge and marks what changes, whatever layers are switched off', () => {
    const { plan } = planDrawing(PLAN, { layers: [] });
    expect(plan?.badge).toBe('Rencana');
    expect(plan?.changes.map(({ code, sign }) => `${sign} ${nameOf(code)}`).sort()).toEqual(['+ Bangsri', '+ Soko', '± Bacem', '− Nglobo']);
    expect(planDrawing(PLAN, { lang: 'en' }).plan?.badge).toBe('Plan');
  });

  test('marks under a filter what changes for its programmes, and keeps the badge', () => {
    const signs = (programs: readonly string[]) => planDrawing(PLAN, { programs }).plan?.changes.map(({ code, sign }) => `${sign} ${nameOf(code)}`);
    expect(signs(['pertanian'])).toEqual(['− Bacem']);
    expect(planDrawing({ add: [pair('Soko', 'umkm')], remove: [] }, { programs: ['pertanian'] }).plan).toEqual({ badge: 'Rencana', changes: [] });
  });

  test('is the picture of the record where there is no plan', () => {
    expect(planDrawing({ add: [], remove: [] }).plan).toBeNull();
    expect(planDrawing({ add: [pair('Bacem', 'pertanian')], remove: [] }).plan).toBeNull();
  });

  test('cuts a village that gets a second programme, from the outline that is drawn', () => {
    const plan: Plan = { add: [pair('Bacem', 'umkm')], remove: [] };
    const { bands, shapes } = planDrawing(plan);
    const bacem = bands.find(({ code }) => code === codeOf('Bacem'));
    expect(bacem?.roles).toEqual(['program-1', 'program-3']);
    expect(bacem?.shape.parts.every((path) => path.length > 20)).toBe(true);
    expect(shapes.villages).toBe(kemendagri.villages);
    expect(withPlanCuts(kemendagri, planned(release.tags, { add: [pair('Soko', 'umkm')], remove: [] }), -7)).toBe(kemendagri);
  });

  test('cuts as the build does: the same bands for a village that has its cut', () => {
    const without = { ...kemendagri, bands: [] };
    const { bands } = withPlanCuts(without, release.tags, -7);
    expect(bands.map(({ code, parts }) => [code, parts.length])).toEqual(kemendagri.bands.map(({ code, parts }) => [code, parts.length]));
    const length = (paths: readonly string[]) => paths.join('').split(/[ l-]/).length;
    for (const [index, band] of bands.entries()) expect(length(band.parts) / length(kemendagri.bands[index]?.parts ?? [])).toBeCloseTo(1, 1);
  });
});

describe('the sign of a changed village', () => {
  const { plan, labels, shapes } = planDrawing(PLAN);

  test('stands at every size of the map, once', () => {
    for (const { places } of plan?.changes ?? []) {
      const tiers = TIERS.map((_, tier) => places.filter(({ from, to }) => from <= tier && tier < to).length);
      expect(tiers).toEqual(TIERS.map(() => 1));
    }
  });

  test('covers neither its own name nor another', () => {
    const covered = (plan?.changes ?? []).flatMap((change) =>
      TIERS.flatMap((width, tier) => {
        const scale = width / shapes.frame.width;
        const sign = change.places.find(({ from, to }) => from <= tier && tier < to);
        return labels.flatMap((label) => {
          const place = label.places.find(({ from, to }) => from <= tier && tier < to);
          if (!sign || !place) return [];
          const box = labelBox(label.text, label.named ? 'named' : label.kind, label.x * scale + place.dx, label.y * scale + place.dy);
          const [dx, dy] = [change.x * scale + sign.dx - box.x, change.y * scale + sign.dy - box.y];
          return Math.abs(dx) * 2 < box.width + SIGN_EM && Math.abs(dy) * 2 < box.height + SIGN_EM ? [`${nameOf(change.code)} on ${label.text} at ${width} em`] : [];
        });
      }),
    );
    expect(covered).toEqual([]);
  });
});
