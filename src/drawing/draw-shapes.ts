import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Boundaries, Context, Release, Village, VillageCode } from '../domain';
import { boundsOf } from '../lib/bounds';
import { frameAround, toUnits, type Frame } from './frame';
import type { LabelScene, LabelWish } from './labels/label-wish';
import { isCrowded } from './labels/crowded-labels';
import { placeLabels } from './labels/place-labels';
import { decodePath, encodePath, type Point } from './path';
import type { BandShape, Shapes } from './shapes';

/** What of a release is in its picture whatever the filter. */
export type DrawnRelease = Pick<Release, 'villages' | 'kecamatan' | 'towns' | 'tags' | 'events'>;

/** Geometry that other rooms measured, ready to be drawn. Positions lon/lat. */
export interface Measured {
  readonly labelPoints: Readonly<Record<VillageCode, readonly [lng: number, lat: number]>>;
  readonly kecamatanLines: readonly (readonly Position[])[];
  readonly contextOutline: readonly (readonly Position[])[];
  readonly contextLines: readonly (readonly Position[])[];
  readonly contextLabels: readonly { readonly name: string; readonly code: string; readonly at: readonly [number, number] }[];
  readonly bands: readonly {
    readonly code: VillageCode;
    readonly parts: readonly MultiPolygon[];
    readonly seams: readonly (readonly Position[])[];
  }[];
}

/** Turns outlines and measures into the picture's unchanging part. Pure; a second for the 36 villages, most of it for labels. */
export function drawShapes(
  release: DrawnRelease,
  boundaries: Boundaries,
  context: Context,
  measured: Measured,
): Omit<Shapes, 'source'> {
  const frame = frameAround([...boundaries.villages.values()].flatMap(ringsOf).flat());
  const villages = release.villages.flatMap((village) => {
    const geometry = boundaries.villages.get(village.code);
    return geometry ? [{ code: village.code, path: encodeRings(frame, ringsOf(geometry)) }] : [];
  });
  const rings = new Map(villages.map(({ code, path }) => [code, decodePath(path)]));
  const scene: LabelScene = { width: frame.width, height: frame.height, wishes: wishes(release, frame, rings, context, measured) };
  const gaps: LabelScene = { ...scene, wishes: scene.wishes.map((wish) => ({ ...wish, named: wish.kind === 'village' && !wish.named, colored: wish.named })) };
  return {
    schema: 1,
    boundaries: boundaries.id,
    frame,
    villages,
    kecamatanLines: encodeLines(frame, measured.kecamatanLines),
    context: { fill: encodeRings(frame, measured.contextOutline), lines: encodeLines(frame, measured.contextLines) },
    bands: measured.bands.map((bands): BandShape => ({
      code: bands.code,
      parts: bands.parts.map((part) => encodeRings(frame, ringsOf(part))),
      seams: encodeLines(frame, bands.seams),
    })),
    labels: placeLabels(scene),
    ...(isCrowded(gaps) ? {} : { gapLabels: placeLabels(gaps) }),
  };
}

function wishes(
  release: DrawnRelease,
  frame: Frame,
  rings: ReadonlyMap<VillageCode, readonly (readonly Point[])[]>,
  context: Context,
  measured: Measured,
): readonly LabelWish[] {
  const named = new Set(release.tags.tags.map((tag) => tag.village));
  const marked = new Set(release.events.map(({ village }) => village));
  const inferred = new Set(release.tags.tags.filter((tag) => tag.match === 'inferred').map((tag) => tag.village));
  const villages = release.villages.flatMap((village): LabelWish[] => {
    const at = measured.labelPoints[village.code];
    const own = rings.get(village.code);
    if (!at || !own) return [];
    const [x, y] = toUnits(frame, [...at]);
    const text = villageLabel(village, release, inferred.has(village.code));
    return [{ id: village.code, kind: 'village', text, code: village.code, x, y, rings: own, within: village.kecamatan, named: named.has(village.code), marked: marked.has(village.code) }];
  });
  const kecamatan = release.kecamatan.flatMap((area): LabelWish[] => {
    const own = release.villages.filter((village) => village.kecamatan === area.code).flatMap((village) => rings.get(village.code) ?? []);
    const [x, y] = middle(own);
    return own.length === 0 ? [] : [{ id: area.code, kind: 'kecamatan', text: `KECAMATAN\n${area.name.toUpperCase()}`, code: null, x, y, rings: own, within: null, named: false }];
  });
  const scope = new Set(release.kecamatan.map(({ code }) => code));
  const around = context.kecamatan.flatMap((area): LabelWish[] => {
    if (scope.has(area.code)) return [];
    const at = measured.contextLabels.find(({ code }) => code === area.code)?.at;
    const [x, y] = toUnits(frame, at ? [...at] : [0, 0]);
    const own = ringsOf(area.geometry).map((ring) => ring.map((position) => toUnits(frame, position)));
    return [{ id: area.code, kind: 'context', text: area.name.toUpperCase(), code: null, x, y, rings: own, within: null, named: false }];
  });
  const towns = release.towns.map((town): LabelWish => {
    const [x, y] = toUnits(frame, [town.lng, town.lat]);
    return { id: town.name, kind: 'town', text: town.name, code: null, x, y, rings: [], within: null, named: false };
  });
  return [...villages, ...kecamatan, ...around, ...towns];
}

/** Shown behind the name of a village whose match is inferred. */
export const INFERRED_MARK = ' ?';

/** A village that shares its name with a sub-district says what it is. */
export function villageLabel(village: Village, release: Pick<Release, 'kecamatan'>, inferred: boolean): string {
  const shared = release.kecamatan.some(({ name }) => name === village.name);
  const name = shared ? `${village.kind === 'kelurahan' ? 'Kel.' : 'Ds.'} ${village.name}` : village.name;
  return inferred ? name + INFERRED_MARK : name;
}

/** Into how many bands a village with so many programmes must be cut. A filter may show any number of them, so every number from two has its cut. */
export function cutsFor(programs: number): readonly number[] {
  return Array.from({ length: Math.max(0, programs - 1) }, (_, index) => index + 2);
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function encodeRings(frame: Frame, rings: readonly (readonly Position[])[]): string {
  return encodePath(rings.map((ring) => ring.map((position) => toUnits(frame, position))), true);
}

function encodeLines(frame: Frame, lines: readonly (readonly Position[])[]): string {
  return encodePath(lines.map((line) => line.map((position) => toUnits(frame, position))), false);
}

function middle(rings: readonly (readonly Point[])[]): Point {
  const [left, top, right, bottom] = boundsOf(rings.flat());
  return [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
}
