import { loadBoundaries } from '../data';
import { AppError } from '../domain';
import { copyFor } from './copy-for';
import { EXPORT_KINDS, exportAs, type ExportFile, type ExportKind, type ExportOptions } from '../export/export-as';
import { badOption, decodeExportOptions } from '../export/export-options';
import { gapOrder, needsNearest } from '../state/gaps';
import type { Store } from '../state/store';
import { currentSubject, sceneSubjects, withVillage } from './export-subject';
import type { FeatureHost } from './feature';

export type { ExportKind, ExportOptions } from '../export/export-as';

/** Makes a file of what the map shows. Aborting stops it; so does taking the map down. @throws AppError 'export-unknown' or 'bad-option', for whoever calls may be a script of another page */
export async function runExport(host: FeatureHost, kind: ExportKind, asked: ExportOptions, signal: AbortSignal, onProgress?: (done: number) => void): Promise<ExportFile> {
  if (!EXPORT_KINDS.includes(kind)) throw new AppError('export-unknown', { kind: String(kind).slice(0, 40), known: EXPORT_KINDS.join(', ') });
  if (!(signal instanceof AbortSignal)) throw badOption('signal', signal, 'AbortSignal');
  const options = decodeExportOptions(asked, host.store.release);
  const nearest = needsDistances(kind, options, host.store) ? await host.nearest.now() : null;
  const subject = currentSubject(host, nearest);
  const both = AbortSignal.any([signal, host.signal]);
  return exportAs(kind, options, {
    subject,
    ofVillage: (code) => withVillage(host, subject, code, nearest),
    scenes: () => sceneSubjects(host, both, options),
    boundaries: async () => (await loadBoundaries(host.read, host.store.release, subject.state.boundaries)).boundaries,
    whole: async () => {
      const [text, copy] = await Promise.all([host.wholeFile(both), copyFor(host, subject, options)]);
      return { text, copy };
    },
    signal: both,
    ...(onProgress ? { onProgress } : {}),
  });
}

/** Does the file say how far away the nearest named village is, where that is worked out only when somebody asks? A page about a village does, and a list of those not named that ranks by it: every workbook has one. */
export function needsDistances(kind: ExportKind, { village, list }: Pick<ExportOptions, 'village' | 'list'>, { state, release, measures }: Pick<Store, 'state' | 'release' | 'measures'>): boolean {
  if (village) return true;
  if (kind !== 'xlsx' && list !== 'gaps') return false;
  const { rank, boundaries } = state.peek();
  const set = measures.peek().sets[boundaries];
  return needsNearest(gapOrder(rank, release, set), set);
}
