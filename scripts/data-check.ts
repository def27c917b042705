/**
 * Validates every release in `data/`: `npm run data:check`. Prints what holds, or file, row and remedy of what does not, and
 * then exits with 1.
 */
import { join } from 'node:path';
import { boundaryFile, loadBoundaries, loadContext, loadRelease } from '../src/data';
import { readManifest } from '../src/data/load-release';
import { AppError } from '../src/domain';
import { errorText, noteText } from '../src/i18n/notes';
import { checkAreas } from './data/check/check-areas';
import { checkDerived, checkFiles } from './data/check/check-files';
import { checkNames } from './data/check/check-names';
import { checkOfficial } from './data/check/check-official';
import { checkReferences } from './data/check/check-references';
import { checkRfc7946 } from './data/check/check-rfc7946';
import { checkStory } from './data/check/check-story';
import { checkTopology } from './data/check/check-topology';
import type { Finding } from './data/check/problem';
import { derivedFiles, readSource } from './data/derive';
import { readFromFolder } from './data/read-folder';
import { listFiles, releaseFolders } from './data/release-files';

let problems = 0;
for (const folder of await releaseFolders()) {
  console.log(folder);
  try {
    for await (const finding of checkRelease(folder)) {
      problems += finding.problems.length;
      if (finding.problems.length === 0) console.log(`  ✓ ${finding.holds}`);
      for (const problem of finding.problems) console.error(`  ✗ ${join(folder, problem)}`);
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    problems += 1;
    console.error(`  ✗ ${folder}: ${errorText.en[error.id](error.params)}`);
  }
}
console.log(problems === 0 ? 'Data check passed.' : `Data check failed: ${problems} problem${problems === 1 ? '' : 's'}.`);
process.exitCode = problems === 0 ? 0 : 1;

/** From the files as such to what they say together; a file that cannot be read ends the check with its AppError. */
async function* checkRelease(folder: string): AsyncGenerator<Finding> {
  const read = readFromFolder(folder);
  yield checkFiles((await readManifest(read)).files, await listFiles(folder));

  const { release, notes } = await loadRelease(read);
  const { context, notes: contextNotes } = await loadContext(read);
  const sets = await Promise.all(release.boundarySets.map(({ id }) => loadBoundaries(read, release, id)));
  const allNotes = [...notes, ...contextNotes, ...sets.flatMap((set) => set.notes)];
  yield { problems: allNotes.map(({ id, params }) => noteText.en[id](params)), holds: 'every file decodes without a note' };
  yield checkReferences(release);
  yield checkStory(release);
  yield await checkOfficial(release, context);
  yield checkNames(await read('tags.csv'), release.villages, release.kecamatan);

  const kecamatanName = new Map(release.kecamatan.map(({ code, name }) => [code, name]));
  const villageProperties = release.villages.map(({ code, bps, pcode, name, kind, kecamatan }) =>
    ({ kemendagri: code, bps, pcode, name, kind, kecamatan: kecamatanName.get(kecamatan) ?? '' }));
  for (const { boundaries } of sets) {
    const file = boundaryFile(boundaries.id);
    yield checkRfc7946(file, await read(file), villageProperties);
    yield checkTopology(file, boundaries.villages);
    yield checkAreas(file, boundaries);
  }
  yield checkRfc7946('context.geojson', await read('context.geojson'), context.kecamatan.map(({ code, name }) => ({ kemendagri: code, name })));
  yield checkTopology('context.geojson', new Map(context.kecamatan.map(({ name, geometry }) => [name, geometry])));

  yield await checkDerived(read, derivedFiles(await readSource(read)));
}
