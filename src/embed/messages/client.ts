import type { State } from '../../domain';
import type { Source } from '../../state/store';
import { isRecord } from '../../lib/is-record';
import type { PublicReport } from '../public-report';
import { APP, message, VERSION, type RequestType } from './protocol';

/** How long an answer may take, ms; a file may take longer. */
const PATIENCE = 15_000;
const FILE_PATIENCE = 120_000;

export interface ConnectOptions {
  /** Origin of the map's page. Left out: that of the frame's address; '*' for a frame that is sandboxed without an origin. */
  readonly origin?: string;
}

export interface EmbedNews {
  /** The map is there, or is there again after its frame was loaded anew. `state`: null while the reader has a file of their own open. */
  readonly ready: { readonly state: State | null; readonly ignored: Readonly<Record<string, number>> };
  readonly change: { readonly state: State; readonly source: Source };
  /** A key that the map leaves to the page around it. */
  readonly key: { readonly key: string };
  readonly error: { readonly id: string; readonly text: string };
}

/**
 * A map in a frame. Every request resolves with the map's answer, or rejects with an `EmbedError`: with what the map says, also why it
 * could not start; `own-data` while the reader has a file of their own open; `no-answer` 15 s after it was made, for a file 120 s, loading included; `closed` after `close`.
 */
export interface EmbedConnection {
  /** Resolves when the map has said for the first time that it is there. */
  readonly ready: Promise<EmbedNews['ready']>;
  getState(): Promise<State>;
  /** A part of the state, or `{ hash }`: what a link says, over what the frame's address says. Resolves with the new state. */
  setState(change: Partial<State> | { readonly hash: string }): Promise<State>;
  goToScene(id: string): Promise<State>;
  /** Only for the map's own origin and for hosts that its page names. */
  getReport(): Promise<PublicReport>;
  exportAs(kind: string, options?: unknown): Promise<Blob>;
  /** Returns what ends the listening. */
  on<Name extends keyof EmbedNews>(name: Name, listener: (news: EmbedNews[Name]) => void): () => void;
  close(): void;
}

/** The map said no, or nothing. `id` is for machines, the message for people, in the map's language. */
export class EmbedError extends Error {
  override readonly name = 'EmbedError';

  constructor(
    readonly id: string,
    text: string,
  ) {
    super(text);
  }
}

/** Connects with a map in a frame of this page. The frame may still be loading. */
export function connect(frame: HTMLIFrameElement, { origin = originOf(frame) }: ConnectOptions = {}): EmbedConnection {
  const stop = new AbortController();
  const { signal } = stop;
  const waiting = new Map<number, (answer: Readonly<Record<string, unknown>>) => void>();
  const news = new EventTarget();
  let last = 0;
  let isReady = false;
  /** Why the map could not start. */
  let failure: EmbedError | null = null;

  const send = (type: RequestType, rest: Readonly<Record<string, unknown>> = {}, target = origin): void => frame.contentWindow?.postMessage(message(type, rest), target);
  // To whatever stands in the frame: it may still be empty, and the question gives nothing away.
  const askWhetherReady = (): void => send('ready', {}, '*');

  const ask = async <Result>(type: RequestType, payload?: unknown, patience = PATIENCE): Promise<Result> => {
    signal.throwIfAborted();
    if (failure) throw failure;
    const requestId = (last += 1);
    const ended = new AbortController();
    // A map may never come, cannot start, or is left: whoever asks hears of it.
    const given = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new EmbedError('no-answer', `No answer to ${type}.`)), patience);
      ended.signal.addEventListener('abort', () => clearTimeout(timer));
      signal.addEventListener('abort', () => reject(signal.reason), { signal: ended.signal });
      news.addEventListener('failure', () => reject(failure), { signal: ended.signal });
    });
    try {
      await Promise.race([ready, given]);
      const answer = new Promise<Readonly<Record<string, unknown>>>((resolve) => waiting.set(requestId, resolve));
      send(type, { requestId, payload });
      const { ok, result, error } = await Promise.race([answer, given]);
      if (ok === true) return result as Result;
      throw errorOf(error, type);
    } finally {
      ended.abort();
      waiting.delete(requestId);
    }
  };

  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || (origin !== '*' && from !== origin)) return;
    if (!isRecord(data) || data['app'] !== APP || data['v'] !== VERSION || !isRecord(data['payload'])) return;
    const { type, payload } = data;
    if (type === 'ack') waiting.get(Number(data['requestId']))?.(payload);
    else if (typeof type === 'string') news.dispatchEvent(new CustomEvent(type, { detail: payload }));
  };

  addEventListener('message', onMessage, { signal });
  frame.addEventListener('load', () => {
    // What another page in the frame could not do, this one may.
    failure = null;
    askWhetherReady();
  }, { signal });
  const on: EmbedConnection['on'] = (name, listener) => {
    const hear = (event: Event): void => {
      if (event instanceof CustomEvent) listener(event.detail);
    };
    news.addEventListener(name, hear, { signal });
    return () => news.removeEventListener(name, hear);
  };
  const ready = new Promise<EmbedNews['ready']>((resolve) => on('ready', resolve));
  on('ready', () => {
    isReady = true;
    failure = null;
  });
  on('error', (error) => {
    // Later ones are of single changes, whose requests are answered.
    if (isReady) return;
    failure = errorOf(error, 'ready');
    news.dispatchEvent(new Event('failure'));
  });
  askWhetherReady();

  return {
    ready,
    getState: () => ask('getState'),
    setState: (change) => ask('setState', change),
    goToScene: (id) => ask('goToScene', { id }),
    getReport: () => ask('getReport'),
    exportAs: (kind, options) => ask('exportAs', { kind, options }, FILE_PATIENCE),
    on,
    close: () => stop.abort(new EmbedError('closed', 'The connection was closed.')),
  };
}

function errorOf(error: unknown, asked: string): EmbedError {
  const { id, text } = isRecord(error) ? error : {};
  return new EmbedError(String(id ?? 'unexpected'), String(text ?? asked));
}

/** A frame that has not got its address yet is an empty page of our own origin: only the address says where the map will be. */
function originOf(frame: HTMLIFrameElement): string {
  if (frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')) return '*';
  const address = frame.getAttribute('src') ?? frame.dataset['src'] ?? '';
  return new URL(address, document.baseURI).origin;
}
