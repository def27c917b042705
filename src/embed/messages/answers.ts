import { AppError } from '../../domain';
import { decodePatch } from '../../state/state-patch';
import { errorDetail } from '../../app/interface';
import { BRIDGE_MESSAGES, type BridgeMessages } from '../../i18n/bridge-messages';
import { isRecord } from '../../lib/is-record';
import type { ProgramCoverageMap } from '../program-coverage-map';
import type { Request } from './protocol';

/** What goes back for a request. */
export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: { readonly id: string; readonly text: string } };

/** Who asks, as far as it matters. */
export interface Asker {
  readonly origin: string;
  /** May it be handed data? */
  readonly trusted: boolean;
  /** Hash of the page that the map stands in: what that starts with. */
  readonly address: string;
}

/**
 * Does what a host asks of a map that is ready. Never rejects. While a reader has a file of their own open, nothing is done or told:
 * ids of programmes are made of the file's words, and even that one is known or is not would say something about it.
 */
export async function answerTo(request: Request, map: ProgramCoverageMap, asker: Asker): Promise<Answer> {
  if (map.holdsOwnData) return refused(map, 'own-data');
  const answer = await answerFor(request, map, asker);
  // It took its time: meanwhile a reader may have opened a file of their own, and the answer may hold it.
  return map.holdsOwnData ? refused(map, 'own-data') : answer;
}

async function answerFor({ type, payload }: Request, map: ProgramCoverageMap, asker: Asker): Promise<Answer> {
  try {
    switch (type) {
      case 'getState':
        return done(map.state);
      case 'setState':
        return await setState(payload, map, asker);
      case 'goToScene':
        return await goToScene(payload, map);
      case 'getReport':
        return refusal(map, asker) ?? done(map.report);
      case 'exportAs':
        return refusal(map, asker) ?? (await exportAs(payload, map));
      default:
        return refused(map, 'unknown-request', type.slice(0, 100));
    }
  } catch (error) {
    return { ok: false, error: failureDetail(map, error) };
  }
}

/** Any failure as other pages hear of it, in the map's language. */
export function failureDetail(map: ProgramCoverageMap, error: unknown): { readonly id: string; readonly text: string } {
  return errorDetail(map.speaks, error instanceof Error ? error : new Error(String(error)));
}

async function setState(payload: unknown, map: ProgramCoverageMap, { address }: Asker): Promise<Answer> {
  const hash = isRecord(payload) ? payload['hash'] : undefined;
  if (typeof hash === 'string') {
    await map.showLink(hash, address);
    return done(map.state);
  }
  const { patch, wrong } = decodePatch(payload, map.known);
  if (wrong.length > 0) return refused(map, 'bad-request', wrong.map((key) => key.slice(0, 40) || 'payload').slice(0, 10).join(', '));
  await map.setState(patch);
  return done(map.state);
}

async function goToScene(payload: unknown, map: ProgramCoverageMap): Promise<Answer> {
  const id = isRecord(payload) ? payload['id'] : payload;
  if (typeof id !== 'string') return refused(map, 'bad-request', 'id');
  return (await map.showScene(id)) ? done(map.state) : refused(map, 'unknown-scene', id.slice(0, 100));
}

async function exportAs(payload: unknown, map: ProgramCoverageMap): Promise<Answer> {
  const { kind = null, options } = isRecord(payload) ? payload : {};
  if (typeof kind !== 'string') return refused(map, 'bad-request', 'kind');
  if (!isRecord(options ?? {})) return refused(map, 'bad-request', 'options');
  try {
    return done(await map.exportAs(kind as Parameters<typeof map.exportAs>[0], { ...(isRecord(options) ? options : {}), published: true }));
  } catch (error) {
    if (error instanceof AppError && error.id === 'export-unknown') return refused(map, 'not-available');
    throw error;
  }
}

/** Data is for the own origin and for hosts that are named. */
function refusal(map: ProgramCoverageMap, { origin, trusted }: Asker): Answer | null {
  return trusted ? null : refused(map, 'not-trusted', origin);
}

function done(result: unknown): Answer {
  return { ok: true, result };
}

function refused(map: ProgramCoverageMap, id: keyof BridgeMessages, value = ''): Answer {
  const words = BRIDGE_MESSAGES[map.state.lang][id];
  return { ok: false, error: { id, text: typeof words === 'string' ? words : words(value) } };
}
