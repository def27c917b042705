import type { Position } from 'geojson';
import type { Finding, Problem } from './problem';
import { cornerOf, describe, edgesOf, meetingEdges, planarSquareMetres } from './plane';

/** What the files of a release use of GeoJSON; read from the raw text, so that nothing is mended before it is checked. */
interface RawFeature {
  readonly type: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown };
}

/**
 * RFC 7946: members, positions (lon, lat) in WGS 84, rings of four or more positions that close, outer rings counter-clockwise
 * and holes clockwise, no "crs". Beyond it: every ring simple, features in order of code, and for each exactly the properties
 * expected, in their order.
 */
export function checkRfc7946(file: string, text: string, expected: readonly Readonly<Record<string, string>>[]): Finding {
  const value = JSON.parse(text) as { readonly type: unknown; readonly crs?: unknown; readonly features: readonly RawFeature[] };
  const problems: Problem[] = [];
  if (value.type !== 'FeatureCollection') problems.push(`${file}: "type" is not FeatureCollection. Export it as GeoJSON.`);
  if ('crs' in value) problems.push(`${file}: "crs" is not allowed by RFC 7946. Remove it and use WGS 84.`);
  let positions = 0;
  if (value.features.length < expected.length) problems.push(`${file}: ${expected.length - value.features.length} features are missing. Add them.`);
  for (const [index, feature] of value.features.entries()) {
    const name = `${file}, feature ${index + 1} (${String(feature.properties['name'])})`;
    if (feature.type !== 'Feature') problems.push(`${name}: "type" is not Feature. Correct it.`);
    const [have, want] = [feature.properties, expected[index]].map((properties) => JSON.stringify(properties));
    if (have !== want) problems.push(`${name}: properties are ${have}, expected ${want ?? 'no feature'}. Correct them.`);
    const parts = feature.geometry.type === 'Polygon' ? [feature.geometry.coordinates] : feature.geometry.coordinates;
    for (const rings of parts as readonly (readonly Position[][])[]) {
      for (const [number, ring] of rings.entries()) {
        positions += ring.length;
        problems.push(...checkRing(`${name}, ring ${number + 1}`, ring, number === 0));
      }
    }
  }
  return { problems, holds: `${file}: RFC 7946, ${value.features.length} features, ${positions} positions, every ring simple` };
}

function checkRing(name: string, ring: readonly Position[], outer: boolean): readonly Problem[] {
  const problems: Problem[] = [];
  const outside = ring.find(([lng = 999, lat = 999, ...rest]) => Math.abs(lng) > 180 || Math.abs(lat) > 90 || rest.length > 0);
  if (outside) problems.push(`${name}: position ${JSON.stringify(outside)} is not [longitude, latitude] in degrees. Correct it.`);
  if (ring.length < 4) problems.push(`${name}: ${ring.length} positions, a ring has at least 4. Remove the ring or complete it.`);
  if (String(ring[0]) !== String(ring.at(-1))) problems.push(`${name}: it is open. Repeat its first position at the end.`);
  if (planarSquareMetres(ring.slice(1).map(cornerOf)) > 0 !== outer) {
    problems.push(`${name}: it runs ${outer ? 'clockwise' : 'counter-clockwise'}. Reverse it (RFC 7946, 3.1.6).`);
  }
  for (const [edge] of meetingEdges(edgesOf(ring))) {
    problems.push(`${name}: it meets itself near ${describe(edge.a)}. Mend the line there.`);
  }
  const corners = ring.slice(1).map(String);
  const twice = corners.find((corner, index) => corners.indexOf(corner) !== index);
  if (twice) problems.push(`${name}: it passes ${twice} twice. Split the ring there or remove the repeated position.`);
  return problems;
}
