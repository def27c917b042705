import { loadBoundaries } from '../data';
import { exportAs, figurePicture, type ExportFile, type ExportKind, type ExportOptions } from '../export/export-as';
import { sceneSubjects, subjectIn, withVillage } from './export-subject';
import type { FeatureHost } from './feature';

/** Makes a file of what the map shows. Aborting stops it; so does taking the map down. */
export async function runExport(host: FeatureHost, kind: ExportKind, options: ExportOptions, signal: AbortSignal, onProgress?: (done: number) => void): Promise<ExportFile> {
  const subject = await subjectIn(host, host.store.state.peek());
  return exportAs(kind, options, {
    subject,
    ofVillage: (code) => withVillage(host, subject, code),
    scenes: () => sceneSubjects(host),
    boundaries: async () => (await loadBoundaries(host.read, host.store.release, subject.state.boundaries)).boundaries,
    signal: AbortSignal.any([signal, host.signal]),
    ...(onProgress ? { onProgress } : {}),
  });
}

/** The picture that goes with a link when it is shared: 2560 × 1440 px. */
export async function figurePng(host: FeatureHost, signal: AbortSignal = host.signal): Promise<Blob> {
  return figurePicture(await subjectIn(host, host.store.state.peek()), 2, signal);
}
