import * as v from 'valibot';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Boundaries, Release } from '../../domain';
import { decodeGeometry } from '../decode-geometry';
import { isRecord } from '../../lib/is-record';
import { events, inEachLanguage, manifest, story } from '../schema-1';
import { ImportError, type ImportNotes } from './import-note';

/** The version of project files that is written; others are refused. */
export const PROJECT_SCHEMA = 1;
const KIND = 'program-coverage-map project';

/** A release with its outlines and how it was looked at: one file to keep, to send and to open again. */
export interface Project {
  readonly release: Release;
  readonly sets: readonly Boundaries[];
  /** The view, written as in a link. */
  readonly hash: string;
}

/** The text of a `.coverage.json` file. */
export function formatProject({ release, sets, hash }: Project): string {
  const boundaries = sets.map(({ id, villages }) => ({ id, villages: [...villages].map(([code, geometry]) => ({ code, geometry })) }));
  return `${JSON.stringify({ kind: KIND, schema: PROJECT_SCHEMA, hash, release, boundaries })}\n`;
}

export function isProject(value: unknown): boolean {
  return isRecord(value) && value['kind'] === KIND;
}

const text = v.string();
const localized = v.object({ id: text, en: text });
/** Ids and codes stand in links, where these signs separate. */
const id = v.pipe(text, v.regex(/^[^,:!&=#|]+$/));
const number = v.number();
const attribution = v.object({ organization: text, certainty: v.picklist(['stated', 'elsewhere', 'inferred']), basis: localized });
const { kecamatan: _kecamatan, boundarySets: _sets, credits: _credits, ...published } = manifest.entries;

/** Lists are looked up by id or code: of two with the same, one would be lost without a word. */
const eachIdOnce = (list: readonly { readonly id: string }[]): boolean => new Set(list.map((one) => one.id)).size === list.length;
const eachCodeOnce = (list: readonly { readonly code: string }[]): boolean => new Set(list.map((one) => one.code)).size === list.length;

const releaseParts = v.object({
  id: text,
  title: localized,
  subtitle: localized,
  period: v.nullable(published.period),
  languages: published.languages,
  corrections: published.corrections,
  licence: inEachLanguage,
  credits: v.array(v.object({ id: text, line: inEachLanguage, licence: inEachLanguage, href: v.nullable(v.pipe(text, v.regex(/^https?:\/\//))), boundarySet: v.nullable(text) })),
  disclaimer: localized,
  boundarySets: v.pipe(v.array(v.object({ id, name: localized, shortName: localized, year: v.nullable(number), description: localized })), v.minLength(1), v.check((list) => eachIdOnce(list))),
  kecamatan: v.pipe(
    v.array(v.object({ code: id, name: text, publishedAreas: v.array(v.object({ km2: number, year: number, source: text })) })),
    v.check((list) => eachCodeOnce(list)),
  ),
  villages: v.pipe(
    v.array(v.object({
      code: id,
      bps: text,
      pcode: text,
      name: text,
      kind: v.picklist(['desa', 'kelurahan']),
      kecamatan: id,
      aliases: v.array(v.object({ name: text, inferred: v.boolean() })),
      numbers: v.record(text, number),
    })),
    v.minLength(1),
    v.check((list) => eachCodeOnce(list)),
  ),
  programs: v.pipe(
    v.array(v.object({ id, name: localized, explanation: localized, implementer: attribution, cooperative: attribution, office: attribution })),
    v.check((list) => eachIdOnce(list)),
  ),
  organizations: v.array(v.object({ id: text, name: text, role: v.picklist(['funder', 'implementer', 'cooperative', 'office']) })),
  tags: v.object({
    tags: v.array(v.object({
      village: text,
      program: text,
      origin: v.picklist(['record', 'import']),
      asReported: text,
      reported: v.exactOptional(v.object({ kind: text, kecamatan: text })),
      match: v.picklist(['stated', 'spelling', 'kind', 'inferred']),
      reason: v.nullable(localized),
      status: text,
      start: v.nullable(text),
      end: v.nullable(text),
      reached: v.exactOptional(number),
    })),
  }),
  events,
  story,
  towns: published.towns,
});

const projectRelease = v.pipe(
  releaseParts,
  v.check(({ kecamatan, villages }) => {
    const listed = new Set(kecamatan.map(({ code }) => code));
    return villages.every((village) => listed.has(village.kecamatan));
  }),
);

const project = v.object({
  hash: text,
  release: projectRelease,
  boundaries: v.pipe(
    v.array(v.object({ id, villages: v.pipe(v.array(v.object({ code: id, geometry: v.unknown() })), v.check((list) => eachCodeOnce(list))) })),
    v.check((list) => eachIdOnce(list)),
  ),
});

/** What stands in a wrong place, in few signs. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return JSON.stringify(value)?.slice(0, 40) ?? '–';
}

/**
 * Reads a project file. Anybody may have written it: every value is checked, outlines too, and tags that lead nowhere or
 * stand a second time are left out.
 * @throws ImportError 'project-version', 'project-broken', 'no-sound-outline'
 */
export function decodeProject(file: string, value: unknown, notes: ImportNotes): Project {
  const schema = isRecord(value) ? value['schema'] : undefined;
  if (schema !== PROJECT_SCHEMA) throw new ImportError('project-version', { file, schema: typeof schema === 'number' ? schema : '–', supported: PROJECT_SCHEMA });
  const result = v.safeParse(project, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new ImportError('project-broken', { file, path: v.getDotPath(issue) ?? '', found: shown(issue.input) });
  }
  const { release, boundaries, hash } = result.output;
  const codes = new Map(release.villages.map((village) => [village.code, village.name]));
  const programs = new Set(release.programs.map((program) => program.id));
  const seen = new Set<string>();
  const tags = release.tags.tags.filter(({ village, program }) => {
    const pair = JSON.stringify([village, program]);
    if (!codes.has(village) || !programs.has(program) || seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
  const dropped = release.tags.tags.length - tags.length;
  if (dropped > 0) notes.push({ id: 'project-tags-dropped', params: { file, tags: dropped } });
  const sets = release.boundarySets.flatMap((set): Boundaries[] => {
    const outlines = boundaries.find((one) => one.id === set.id)?.villages ?? [];
    const villages = new Map(outlines.flatMap(({ code, geometry }, index): (readonly [string, Polygon | MultiPolygon])[] => {
      const name = codes.get(code);
      if (name === undefined) return [];
      const sound = decodeGeometry(geometry, (noteId, params) => notes.push({ id: noteId as 'geometry-empty', params: { file, feature: index + 1, name, ...params } }));
      return sound ? [[code, sound]] : [];
    }));
    return villages.size > 0 ? [{ id: set.id, villages }] : [];
  });
  if (sets.length === 0) throw new ImportError('no-sound-outline', { file, features: boundaries.flatMap((one) => one.villages).length });
  const kept = new Set(sets.map((set) => set.id));
  return { release: { ...release, boundarySets: release.boundarySets.filter((set) => kept.has(set.id)), tags: { tags } }, sets, hash };
}

