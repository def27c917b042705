import type { Boundaries, Release } from '../domain';

/** The text of a boundary file of a release, with the properties that `decodeBoundaries` and other programs look for. */
export function formatBoundaries({ villages: outlines }: Boundaries, { villages, kecamatan }: Pick<Release, 'villages' | 'kecamatan'>): string {
  const kecamatanOf = new Map(kecamatan.map(({ code, name }) => [code, name]));
  const features = villages.flatMap(({ code, bps, pcode, name, kind, kecamatan: area }) => {
    const geometry = outlines.get(code);
    if (!geometry) return [];
    return [{ type: 'Feature', properties: { kemendagri: code, bps, pcode, name, kind, kecamatan: kecamatanOf.get(area) ?? area }, geometry }];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}
