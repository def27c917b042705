import { describe, expect, test } from 'vitest';
import { nameOf, release } from '../../../tests/support/published';
import { bps, kemendagri } from '../../../tests/support/published-drawing';
import { decodePath, type Point } from '../path';
import type { Shapes } from '../shapes';
import { coveredPart, edgeTowards, insideRings, segmentsCross, segmentTouchesBox, type Box } from './box';
import { labelBox } from './label-box';
import { QUIET_FROM_TIER, TIERS, type LabelAnchor } from './label-plan';

/** The smallest frame that labels are made for, in em, and how far outside of it they may stand. */
const SMALLEST = 18;
const OVERHANG = 0.8;
/** Widths at which each tier is looked at; the last tier has no end, and a wall is not wider than this many of its beginnings. */
const STEPS = 16;
const LAST = 4;

const named = new Set(release.tags.tags.map(({ village }) => village));
const isNamed = ({ code }: LabelAnchor): boolean => code !== null && named.has(code);
const tiers = TIERS.map((from, tier) => ({ tier, from: Math.max(SMALLEST, from), to: TIERS[tier + 1] ?? from * LAST }));

interface Laid {
  readonly id: string;
  readonly kind: string;
  readonly named: boolean;
  readonly at: Point;
  readonly box: Box;
  readonly line: readonly [Point, Point] | null;
}

/** The names of a tier on a frame of a width, in em, as if the record's own filter were on; `'scope'`: of a picture of the sub-districts. */
function laid({ frame, labels, gapLabels }: Shapes, tier: number, width: number, of: 'named' | 'gaps' | 'scope' = 'named'): Laid[] {
  const scale = width / frame.width;
  const isOfGaps = of === 'gaps';
  const stands = ({ kind }: LabelAnchor): boolean => tier >= QUIET_FROM_TIER || kind === 'town' || kind === (of === 'scope' ? 'kecamatan' : 'village');
  const isBold = (anchor: LabelAnchor): boolean => (isOfGaps ? anchor.kind === 'village' && !isNamed(anchor) : isNamed(anchor));
  return ((isOfGaps ? gapLabels : labels)?.anchors ?? []).filter(stands).flatMap((anchor) =>
    anchor.places
      .filter(({ from, to }) => from <= tier && tier < to)
      .map((place) => {
        const at: Point = [anchor.x * scale, anchor.y * scale];
        const box = labelBox(anchor.text, isBold(anchor) ? 'named' : anchor.kind, at[0] + place.dx, at[1] + place.dy);
        return { id: anchor.text, kind: anchor.kind, named: isBold(anchor), at, box, line: place.leader ? ([at, edgeTowards(box, at)] as const) : null };
      }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1e-6 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1e-6;
}

describe.each([kemendagri, bps])('the names on the boundaries $boundaries', (shapes) => {
  const ringsWhere = (belongs: (code: string) => boolean) => shapes.villages.filter(({ code }) => belongs(code)).map(({ path }) => decodePath(path));
  const colored = ringsWhere((code) => named.has(code));
  /** Is a place, in em on a frame of a width, in a village that the record names? */
  const isColoredAt = (width: number) => (x: number, y: number): boolean => colored.some((rings) => insideRings(rings, (x * shapes.frame.width) / width, (y * shapes.frame.width) / width));
  const groundOf = (label: string) => ringsWhere((code) => release.kecamatan.some((area) => code.startsWith(area.code) && label.endsWith(area.name.toUpperCase())));

  test.each((['named', 'gaps', 'scope'] as const).flatMap((of) => tiers.map((one) => ({ ...one, of }))))('neither overlap nor are crossed by a line, from $from to $to em (of $of)', ({ tier, from, to, of }) => {
    const wrong = new Set<string>();
    for (let step = 0; step <= STEPS; step++) {
      const all = laid(shapes, tier, from + ((to - from) * step) / STEPS, of);
      all.forEach((a, index) => {
        for (const b of all.slice(index + 1)) {
          if (overlap(a.box, b.box)) wrong.add(`${a.id} on ${b.id}`);
          if (a.line && b.line && segmentsCross(a.line, b.line)) wrong.add(`lines of ${a.id} and ${b.id}`);
          if (a.line && segmentTouchesBox(a.line, b.box)) wrong.add(`line of ${a.id} through ${b.id}`);
          if (b.line && segmentTouchesBox(b.line, a.box)) wrong.add(`line of ${b.id} through ${a.id}`);
        }
      });
    }
    expect([...wrong]).toEqual([]);
  });

  test.each(tiers)('are, for the gaps, those of villages that are not named, once each and all but a few at the two smallest sizes, at tier $tier', ({ tier, from }) => {
    const names = laid(shapes, tier, from, 'gaps').filter((label) => label.named);
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual([19, 22][tier] ?? 24);
  });

  test.each(tiers)('stand, for the gaps, beside the villages that have a programme and not on them, but for a few at the smallest sizes, at tier $tier', ({ tier, from }) => {
    const onOthers = laid(shapes, tier, from, 'gaps').filter((label) => label.named && coveredPart(label.box, isColoredAt(from)) > 0.5);
    expect(onOthers.map(({ id }) => id).length).toBeLessThanOrEqual([2][tier] ?? 1);
  });

  test.each((['named', 'gaps'] as const).flatMap((of) => tiers.map((one) => ({ ...one, of }))))('lie on no event’s mark, nor do their lines, at tier $tier (of $of)', ({ tier, from, of }) => {
    const marked = new Set(release.events.map(({ village }) => village));
    const anchor = shapes.labels.anchors.find(({ code }) => code !== null && marked.has(code));
    const scale = from / shapes.frame.width;
    const mark: Box = { x: (anchor?.x ?? Number.NaN) * scale, y: (anchor?.y ?? Number.NaN) * scale, width: 1.1, height: 1.1 };
    expect(laid(shapes, tier, from, of).filter(({ box, line, at }) => (line !== null && at[0] !== mark.x && segmentTouchesBox(line, mark)) || !(Math.abs(box.x - mark.x) * 2 >= box.width + mark.width || Math.abs(box.y - mark.y) * 2 >= box.height + mark.height)).map(({ id }) => id)).toEqual([]);
  });

  test.each(tiers.slice(0, QUIET_FROM_TIER))('of sub-districts, where they stand alone, are on their own ground and off the colours, at tier $tier', ({ tier, from }) => {
    const names = laid(shapes, tier, from, 'scope').filter(({ kind }) => kind === 'kecamatan');
    expect(names.map(({ id }) => id)).toEqual(['KECAMATAN\nJEPON', 'KECAMATAN\nJIKEN']);
    for (const { id, box } of names) {
      const isOwn = (x: number, y: number): boolean => groundOf(id).some((rings) => insideRings(rings, x / (from / shapes.frame.width), y / (from / shapes.frame.width)));
      expect(coveredPart(box, isOwn)).toBeGreaterThan(0.45);
      expect(coveredPart(box, isColoredAt(from))).toBeLessThan(0.12);
    }
  });

  test.each(tiers)('are those of all villages that are named, once each and all but one at the smallest size, at tier $tier', ({ tier, from }) => {
    const names = laid(shapes, tier, from)
      .filter((label) => label.named)
      .map(({ id }) => id.replace(/^(Kel|Ds)\. | \?$/g, ''))
      .sort();
    const all = [...named].map(nameOf).sort();
    if (tier > 0) return expect(names).toEqual(all);
    expect(names).toEqual(all.filter((name) => names.includes(name)));
    return expect(names.length).toBeGreaterThanOrEqual(all.length - 1);
  });

  test('stay inside the frame, or hang out by less than the padding, on the smallest map', () => {
    const height = (SMALLEST * shapes.frame.height) / shapes.frame.width;
    const out = laid(shapes, 0, SMALLEST).filter(
      // Towns lie outside; their names are cut where the map ends.
      ({ kind, box }) =>
        kind !== 'town' &&
        (box.x - box.width / 2 < -OVERHANG - 1e-6 ||
          box.x + box.width / 2 > SMALLEST + OVERHANG + 1e-6 ||
          box.y - box.height / 2 < -OVERHANG - 1e-6 ||
          box.y + box.height / 2 > height + OVERHANG + 1e-6),
    );
    expect(out.map(({ id }) => id)).toEqual([]);
  });

  test('of villages that are not named wait until there is room for all', () => {
    const early = shapes.labels.anchors.filter((anchor) => anchor.kind === 'village' && !isNamed(anchor) && anchor.places.some(({ from }) => from < QUIET_FROM_TIER));
    expect(early.map(({ text }) => text)).toEqual([]);
  });

  test('are all there on the largest maps', () => {
    expect(laid(shapes, TIERS.length - 1, 340).filter(({ kind }) => kind === 'village')).toHaveLength(36);
  });
});
