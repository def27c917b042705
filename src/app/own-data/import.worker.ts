/** Reads, matches and builds one import off the page's thread. */
import { ImportDesk } from '../../data/import/import-desk';
import { importFileOf } from '../../data/import/import-file';
import { refusalOf } from '../../data/import/import-note';
import { packOutlines } from '../packed-outlines';
import type { ImportAnswer, ImportRequest } from './import-messages';

let desk: ImportDesk | null = null;

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data));

async function answer(request: ImportRequest): Promise<void> {
  try {
    tell(await answerTo(request));
  } catch (error) {
    tell({ type: 'refused', refusal: refusalOf(error, '') });
  }
}

async function answerTo(request: ImportRequest): Promise<ImportAnswer> {
  if (request.type === 'read') {
    desk = new ImportDesk(request.open);
    return { type: 'read', found: await desk.read(request.files.map(importFileOf), (share) => tell({ type: 'progress', share })) };
  }
  if (!desk) throw new RangeError('Nothing has been read.');
  if (request.type === 'match') return { type: 'match', report: desk.match(request.mapping) };
  const { sets, ...built } = desk.build(new Map(request.answers));
  return { type: 'build', built: { ...built, outlines: sets.length === 0 ? null : packOutlines(sets) } };
}

function tell(message: ImportAnswer): void {
  const bytes = message.type === 'build' ? message.built.outlines?.packed : undefined;
  postMessage(message, { transfer: bytes ? [bytes] : [] });
}
