import { ImportError, refusalOf } from '../../data/import/import-note';
import type { MatchReport, Refusal } from '../../domain';
import type { FeatureHost, ImportOutcome, OpenOptions } from '../feature';
import { guessedMapping, type Import } from './create-import';
import { ImportInWorker } from './import-in-worker';
import { makeReady } from './make-ready';
import { outcomeOf } from './outcome';

/**
 * Does what dropping and accepting do, with columns as they are guessed. Accepts nothing when rows are ambiguous, unless told to go on
 * with those that matched; nor when no row matched, or a file is refused. Never rejects: what went wrong is in the notes.
 */
export async function openWithoutSteps(host: FeatureHost, running: Import, files: readonly File[], accept: OpenOptions['accept']): Promise<ImportOutcome> {
  const { lang } = host.store.state.peek();
  const worker = new ImportInWorker(() => undefined);
  const stop = (): void => worker.stop();
  host.signal.addEventListener('abort', stop, { once: true });
  const refused = (refusals: readonly Refusal[]) => outcomeOf(null, null, refusals, false, lang);
  try {
    const found = await worker.read(host.store.release, files);
    if (found.refusals.length > 0) return outcomeOf(found, null, found.refusals, false, lang);
    if (!found.isProject && found.layer === null && found.tables.length === 0) return refused([]);
    const report: MatchReport | null = found.isProject ? null : await worker.match(guessedMapping(found));
    const built = await worker.build(new Map());
    const { release, notes } = built;
    const done = { report, notes, villages: release.villages.length, activities: release.tags.tags.length };
    if (report && report.ambiguous > 0 && accept !== 'matched') return outcomeOf(found, done, [], false, lang);
    // Rows of which none is of a village here are of another place: a map of nothing would be no answer.
    if (report && report.rows > 0 && report.matched + report.repaired === 0) return outcomeOf(found, done, [], false, lang);
    const now = { release: host.store.release, state: host.store.state.peek(), read: host.read, measures: host.store.measures.peek() };
    await running.use(await makeReady(built, now, host.signal), { title: release.title[lang], notes });
    return outcomeOf(found, done, [], true, lang);
  } catch (error) {
    return refused([error instanceof ImportError ? error.refusal : refusalOf(error, files.map(({ name }) => name).join(', '))]);
  } finally {
    host.signal.removeEventListener('abort', stop);
    worker.stop();
  }
}
