import { describe, expect, test } from 'vitest';
import { codeOf, nameOf, release } from '../../tests/support/published';
import { bps, EIGHT_STATES, kemendagri, publishedDrawing } from '../../tests/support/published-drawing';
import type { Drawing } from './drawing';
import { QUIET_FROM_TIER, TIERS } from './labels/label-plan';

/** The picture in words: who looks how, which villages are cut, and which names stand at the smallest and at a middling size. */
function inWords({ villages, bands, labels, marks }: Drawing): string {
  const looks = new Map<string, string[]>();
  for (const { code, role, named, inferred, faint } of villages) {
    const look = [role, ...(named ? ['named'] : []), ...(inferred ? ['inferred'] : []), ...(faint ? ['faint'] : [])].join(' ');
    looks.set(look, [...(looks.get(look) ?? []), nameOf(code)]);
  }
  const namesAt = (tier: number) => labels.filter(({ places }) => places.some(({ from, to }) => from <= tier && tier < to)).map(({ text, named }) => (named ? `**${text.replace('\n', ' ')}**` : text.replace('\n', ' ')));
  return [
    ...[...looks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([look, names]) => `${look}: ${names.sort().join(', ')}`),
    ...bands.map(({ code, roles, faint }) => `bands ${nameOf(code)}: ${roles.join(' | ')}${faint ? ' faint' : ''}`),
    `marks: ${marks.map(({ id }) => id).join(', ')}`,
    `names at tier 0: ${namesAt(0).join(', ')}`,
    `names at tier 5: ${namesAt(5).join(', ')}`,
  ].join('\n');
}

describe.each(EIGHT_STATES)('the picture of %s', (_, patch) => {
  test('is this', () => {
    expect(inWords(publishedDrawing(patch))).toMatchSnapshot();
  });

  test('is the same of both boundary sets, but for where names stand', () => {
    const look = (drawing: Drawing) => [drawing.villages, drawing.bands.map(({ code, roles, faint }) => ({ code, roles, faint })), drawing.labels.map(({ text, named }) => ({ text, named }))];
    expect(look(publishedDrawing({ ...patch, boundaries: 'bps-2020' }))).toEqual(look(publishedDrawing(patch)));
  });
});

describe('the picture', () => {
  test('keeps the same shapes whatever the filter, so that outlines need not be drawn again', () => {
    expect(publishedDrawing({ programs: ['umkm'], show: 'gap' }).shapes).toBe(publishedDrawing().shapes);
  });

  test('cuts a village by the programmes shown: whole again under a filter of one', () => {
    expect(publishedDrawing().bands.map(({ code }) => nameOf(code))).toEqual(['Jiken', 'Jepon']);
    expect(publishedDrawing({ programs: ['peternakan'] }).bands).toEqual([]);
    expect(publishedDrawing({ programs: ['peternakan', 'pertanian'] }).bands).toEqual([]);
  });

  test.each(['kemendagri-2025', 'bps-2020'] as const)('of the gaps on %s has their names, and those of named villages only where there is room for all', (boundaries) => {
    const { labels } = publishedDrawing({ show: 'gap', boundaries });
    const at = (tier: number) => labels.filter(({ kind, places }) => kind === 'village' && places.some(({ from, to }) => from <= tier && tier < to));
    const gaps = labels.filter(({ named }) => named).map(({ code }) => code);
    expect(gaps).toHaveLength(24);
    for (let tier = 0; tier < TIERS.length; tier++) {
      const standing = at(tier);
      expect(standing.filter(({ named }) => named).length).toBeGreaterThanOrEqual([18, 22][tier] ?? 24);
      if (tier < QUIET_FROM_TIER) expect(standing.filter(({ named }) => !named)).toEqual([]);
    }
  });

  test('of the scope, which a scene counts, has the names of sub-districts at every size, and of villages only where there is room for all', () => {
    const standing = (told: Parameters<typeof publishedDrawing>[1], tier: number) =>
      publishedDrawing({}, told).labels.filter(({ places }) => places.some(({ from, to }) => from <= tier && tier < to)).map(({ kind }) => kind);
    const scope = release.story.find(({ figure }) => figure === 'scope');
    const named = release.story.find(({ figure }) => figure === 'named');
    for (let tier = 0; tier < QUIET_FROM_TIER; tier++) {
      expect(standing(scope, tier).filter((kind) => kind === 'kecamatan')).toHaveLength(2);
      expect(standing(scope, tier)).not.toContain('village');
      for (const told of [named, undefined]) {
        expect(standing(told, tier)).toContain('village');
        expect(standing(told, tier)).not.toContain('kecamatan');
      }
    }
    expect(standing(scope, QUIET_FROM_TIER)).toEqual(standing(undefined, QUIET_FROM_TIER));
  });

  test('of the gaps in one sub-district names only its own in bold', () => {
    const bold = publishedDrawing({ show: 'gap', kecamatan: ['33.16.07'] }).labels.filter(({ named }) => named);
    expect(bold.length).toBeGreaterThan(0);
    expect(bold.every(({ code }) => code?.startsWith('33.16.07'))).toBe(true);
  });

  test('marks a name as inferred only where the filter’s cover is', () => {
    const text = (patch = {}) => publishedDrawing(patch).labels.find(({ code }) => code === codeOf('Singonegoro'))?.text;
    expect(text()).toBe('Singonegoro ?');
    expect(text({ programs: ['peternakan'] })).toBe('Singonegoro');
  });

  test('says what a village is where it shares its name with a sub-district', () => {
    const texts = publishedDrawing().labels.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Kel. Jepon', 'Ds. Jiken', 'KECAMATAN\nJEPON', 'KECAMATAN\nJIKEN']));
  });

  test('shows names of villages that are not covered only where there is room for all', () => {
    for (const { kind, named, places } of publishedDrawing({ programs: ['pertanian'] }).labels) {
      if (kind !== 'village' || named) continue;
      expect(places.every(({ from, to }) => from >= QUIET_FROM_TIER && to > from && to <= TIERS.length)).toBe(true);
    }
  });

  test('has the layers that are switched on', () => {
    expect(publishedDrawing()).toMatchObject({ showLabels: true, showContext: true, otherVillages: null });
    expect(publishedDrawing({ layers: [] })).toMatchObject({ showLabels: false, showContext: false });
    expect(publishedDrawing({ layers: ['other-boundaries'] }).otherVillages).toBe(bps);
    expect(publishedDrawing({ layers: ['other-boundaries'], boundaries: 'bps-2020' }).otherVillages).toBe(kemendagri);
  });

  test('puts the workshop on its village', () => {
    const { marks, labels } = publishedDrawing();
    const anchor = labels.find(({ code }) => code === codeOf('Nglarohgunung'));
    expect(marks).toEqual([{ id: 'closing-workshop', x: anchor?.x, y: anchor?.y }]);
  });
});
