/** Whatever is dropped, the import answers; it never throws past its door and never touches what is open. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, IMPORT_DEFECTS, expectedImport } from '../../../tests/fixtures/read-import';
import { asKml, asShapefile, asTopology, asWorkbook, guessed, villages } from '../../../tests/support/own-data';
import { read, release } from '../../../tests/support/published';
import { ROLES, type Role } from '../../domain';
import { loadBoundaries } from '../index';
import { ImportDesk } from './import-desk';
import { ImportError } from './import-note';
import { formatProject } from './project-file';

const few = { ...villages, features: villages.features.slice(0, 4) };
const csv = 'kode_desa;nama_desa;kecamatan;program;mulai;penerima\n33.16.08.2010;Semampir;Jepon;Sumur bor;2023;1.250\n33:16:08.2011;Kemiri;Jepon;Pelatihan;2024;x\n';
const sound: readonly (readonly [string, Uint8Array])[] = [
  ['desa.geojson', bytes(JSON.stringify(few))],
  ['desa.topojson', bytes(asTopology(few))],
  ['desa.kml', bytes(asKml(few))],
  ['desa.zip', await asShapefile(few)],
  ['kegiatan.csv', bytes(csv)],
  ['peta.coverage.json', bytes(await projectOfFew())],
  ['kegiatan.xlsx', await asWorkbook({ Kegiatan: csv.split('\n').map((line) => line.split(';')) })],
];
const NAMES = ['a.csv', 'a.tsv', 'a.xlsx', 'a.zip', 'a.geojson', 'a.topojson', 'a.json', 'a.kml', 'a.kmz', 'a.coverage.json', 'a.txt', 'a'];
const before = JSON.stringify(release);

/** The whole way, with roles as guessed or as anybody might set them. */
async function goThrough(name: string, content: Uint8Array, roles: readonly Role[] | null): Promise<void> {
  const desk = new ImportDesk(release);
  const found = await desk.read([fileOf(name, content)]);
  const mapping = guessed(found);
  const turned = roles && { layer: mapping.layer?.map((role, index) => roles[index % roles.length] ?? role) ?? null, tables: mapping.tables.map((table) => ({ ...table, roles: table.roles.map((role, index) => roles[index % roles.length] ?? role) })) };
  try {
    const report = desk.match(turned ?? mapping);
    expect(report.matched + report.repaired + report.ambiguous + report.unmatched).toBe(report.rows);
    const { release: built, notes } = desk.build(new Map(report.questions.map(({ id, villages: some }) => [id, some[0]?.code ?? null])));
    const codes = new Set(built.villages.map(({ code }) => code));
    expect(built.tags.tags.every(({ village }) => codes.has(village))).toBe(true);
    expect(notes.every(({ params }) => Object.values(params).every((value) => typeof value === 'string' || typeof value === 'number'))).toBe(true);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
  }
  expect(found.refusals.filter(({ id }) => id === 'unexpected')).toEqual([]);
  expect(JSON.stringify(release)).toBe(before);
}

const anyRoles = fc.option(fc.array(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 8 }));

describe('whatever is dropped', { timeout: 120_000 }, () => {
  it('random bytes under any name are answered', async () => {
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ minLength: 1, maxLength: 400 }), anyRoles, goThrough), { numRuns: 400 });
  });

  it('random text under any name is answered', async () => {
    const text = fc.array(fc.constantFrom('desa', 'kode', '33.16.08.2010', ',', ';', '\t', '\n', '"', '#adm4+name', 'program', '<kml>', '{', '}', '[', ']', ':', '=1', 'x', '__proto__', ' ', '\r\n', '3E9'), { minLength: 1, maxLength: 60 }).map((parts) => bytes(parts.join('')));
    await fc.assert(fc.asyncProperty(fc.constantFrom(...NAMES), text, anyRoles, goThrough), { numRuns: 600 });
  });

  it.each(sound.map(([name]) => name))('%s with bytes changed, cut out or cut off is answered', async (name) => {
    const content = sound.find(([other]) => other === name)?.[1] ?? new Uint8Array();
    const place = fc.integer({ min: 0, max: content.length - 1 });
    const mutation = fc.oneof(
      fc.record({ at: fc.array(place, { minLength: 1, maxLength: 12 }), to: fc.integer({ min: 0, max: 255 }) }).map(({ at, to }) => content.map((byte, index) => (at.includes(index) ? to : byte))),
      fc.record({ at: place, length: fc.integer({ min: 1, max: 64 }) }).map(({ at, length }) => Uint8Array.from([...content.subarray(0, at), ...content.subarray(at + length)])),
      place.map((at) => content.slice(0, at + 1)),
    );
    await fc.assert(fc.asyncProperty(mutation, anyRoles, (mutated, roles) => goThrough(name, mutated, roles)), { numRuns: 150 });
  });

  it('every fixture under every other name is answered', async () => {
    const files = IMPORT_DEFECTS.flatMap((defect) => expectedImport(defect).files.map((name) => readFileSync(`tests/fixtures/import/${defect}/${name}`)));
    for (const content of files.filter(({ length }) => length > 0)) for (const name of NAMES) await goThrough(name, new Uint8Array(content), null);
  });
});

/** A project of four villages, with everything that a project holds. */
async function projectOfFew(): Promise<string> {
  const codes = release.villages.slice(0, 4).map(({ code }) => code);
  const sets = await Promise.all(release.boundarySets.map(async ({ id }) => (await loadBoundaries(read, release, id)).boundaries));
  return formatProject({
    release: { ...release, villages: release.villages.filter(({ code }) => codes.includes(code)), tags: { tags: release.tags.tags.slice(0, 3) }, story: release.story.slice(0, 2) },
    sets: sets.map((set) => ({ ...set, villages: new Map([...set.villages].filter(([code]) => codes.includes(code))) })),
    hash: 'program=umkm&lang=en',
  });
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
