import type { Measures, Note, ProgramEvent, Release } from '../domain';
import { AppError } from '../domain';
import type { Notes } from './cells';
import { decode } from './decode';
import { decodeVersioned } from './decode-versioned';
import { decodeTags } from './decode-tags';
import { decodeVillages } from './decode-villages';
import { loadMeasures } from './load-derived';
import { parseJson } from './parse-json';
import { MANIFEST, type ReadFile } from './read-file';
import * as schema from './schema-1';

type GenericSchema = Parameters<typeof decode>[1];

/**
 * Loads everything of a release but its outlines: the manifest, then the small files in parallel. Imperfect rows and unusable
 * optional files become notes; the rest of the data is kept.
 * @throws AppError when the map cannot do without what is missing or broken (manifest, villages, programmes, organisations, tags, measures)
 */
export async function loadRelease(
  read: ReadFile,
): Promise<{ readonly release: Release; readonly measures: Measures; readonly notes: readonly Note[] }> {
  const manifest = await readManifest(read);
  const [record, measures] = await Promise.all([readRecord(read, manifest), loadMeasures(read)]);
  return { ...record, measures };
}

/** A release without what is derived from it, and its files as the manifest lists them. */
export interface ReleaseRecord {
  readonly release: Release;
  readonly notes: readonly Note[];
  readonly files: Manifest['files'];
}

/** The release without what is derived from it: all that is needed to derive it. @throws AppError as `loadRelease` */
export async function loadRecord(read: ReadFile): Promise<ReleaseRecord> {
  const manifest = await readManifest(read);
  return { ...(await readRecord(read, manifest)), files: manifest.files };
}

type Manifest = Awaited<ReturnType<typeof readManifest>>;

/** @throws AppError as `decodeVersioned` */
export async function readManifest(read: ReadFile) {
  return decodeVersioned(MANIFEST, schema.manifest, await read(MANIFEST));
}

async function readRecord(read: ReadFile, manifest: Manifest): Promise<{ readonly release: Release; readonly notes: readonly Note[] }> {
  const notes: Notes = [];
  const [villagesText, tagsText, programs, organizations, events, story] = await Promise.all([
    read('villages.csv'),
    read('tags.csv'),
    readJson(read, 'programs.json', schema.programs),
    readJson(read, 'organizations.json', schema.organizations),
    optional(readJson(read, 'events.json', schema.events), 'events.json', notes),
    optional(readJson(read, 'story.json', schema.story), 'story.json', notes),
  ]);
  const { files: _files, schema: _schema, scope, ...published } = manifest;
  const kecamatan = published.kecamatan.filter(({ code }) => scope.kecamatan.includes(code));
  const villages = decodeVillages(villagesText, kecamatan, notes);
  return {
    release: {
      ...published,
      kecamatan,
      villages,
      programs,
      organizations,
      tags: decodeTags(tagsText, { kecamatan, villages, programs }, notes),
      events: placed(events, new Set(villages.map(({ code }) => code)), notes),
      story,
    },
    notes,
  };
}

async function readJson<const S extends GenericSchema>(read: ReadFile, file: string, shape: S) {
  return decode(file, shape, parseJson(file, await read(file)));
}

/** What the map can do without: a list that cannot be read is empty, with a note. */
async function optional<T>(list: Promise<readonly T[]>, file: string, notes: Notes): Promise<readonly T[]> {
  try {
    return await list;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    notes.push({ id: 'optional-file-unusable', params: { ...error.params, file, reason: error.id } });
    return [];
  }
}

/** An event keeps its text when its village is unknown; it only loses its place on the map. */
function placed(events: readonly ProgramEvent[], codes: ReadonlySet<string>, notes: Notes): readonly ProgramEvent[] {
  return events.map((event, index) => {
    if (event.village === null || codes.has(event.village)) return event;
    const params = { file: 'events.json', row: index + 1, column: 'village', value: event.village, expected: '33.16.08.2017' };
    notes.push({ id: 'cell-unreadable', params });
    return { ...event, village: null };
  });
}
