import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Boundaries } from '../../domain';
import { listedRows } from '../../state/listed-rows';
import { creditsOf } from '../../ui/credits';
import { changesByVillage } from '../plan-changes';
import { exportWords, isPlan, planText, type Subject } from '../subject';

type Mapped = Pick<Subject, 'release' | 'state' | 'report' | 'record' | 'rows' | 't' | 'today' | 'link'>;

/** RFC 7946 allows further members; this one says what the features are. */
interface About {
  readonly title: string;
  readonly note: string | null;
  readonly plan: boolean;
  readonly date: string;
  readonly link: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly boundaries: string;
  readonly disclaimer: string;
  readonly credits: readonly { readonly line: string; readonly licence: string }[];
  readonly report: Omit<Subject['report'], 'notes'>;
}

export type ExportedCollection = FeatureCollection<Polygon | MultiPolygon | null> & { readonly about: About };

/** The villages that the table lists, with their outlines, programmes and figures (RFC 7946: WGS 84, lon/lat). */
export function toGeoJson(subject: Mapped, boundaries: Boundaries): ExportedCollection {
  const { release, state, report, today, link, t } = subject;
  const changes = changesByVillage(subject);
  const features = listedRows(subject.rows, subject.state).map((row): ExportedCollection['features'][number] => {
    const { village } = row;
    const properties = {
      code: village.code,
      bps: village.bps,
      pcode: village.pcode,
      name: village.name,
      kind: village.kind,
      kecamatan_code: village.kecamatan,
      kecamatan: row.kecamatanName,
      covered: row.covered,
      inferred: row.inferred,
      programs: row.programs.map(({ id, match, plan }) => ({ id, match, plan })),
      // Of a village that the plan takes out `programs` says nothing any more.
      ...(changes === null ? {} : { plan: changes(village.code) }),
      km2: Object.fromEntries(release.boundarySets.map(({ id }) => [id, row.areasKm2[id] ?? null])),
      ...(Object.keys(village.numbers).length === 0 ? {} : { numbers: village.numbers }),
    };
    // A village whose outline is not known stays in the list, as one without a place.
    return { type: 'Feature', id: village.code, geometry: boundaries.villages.get(village.code) ?? null, properties };
  });
  const { notes: _notes, ...figures } = report;
  const words = exportWords(subject);
  return {
    type: 'FeatureCollection',
    about: {
      title: `${t.product}: ${release.title[state.lang]}`,
      note: features.length === 0 ? words.nothing : planText(subject),
      plan: isPlan(subject),
      date: today,
      link,
      period: release.period,
      boundaries: boundaries.id,
      disclaimer: release.disclaimer[state.lang],
      credits: creditsOf(release, boundaries.id).map(({ line, licence }) => ({ line: line[state.lang], licence: licence[state.lang] })),
      report: figures,
    },
    features,
  };
}
