import { isRecord } from '../../lib/is-record';

/** Marks our messages among all that a window may get. */
export const APP = 'program-coverage-map';
export const VERSION = 1;

/** What a host may ask a map in a frame. */
export const REQUESTS = ['ready', 'setState', 'getState', 'getReport', 'goToScene', 'exportAs'] as const;
export type RequestType = (typeof REQUESTS)[number];

/** What a map in a frame says of its own accord, or in answer. */
export type NewsType = 'ready' | 'change' | 'ack' | 'error' | 'key';

/** Longest message that is read: characters of all its texts, and 8 for every other value. A plan of 300 villages takes 20 000. */
const MAX_SIZE = 200_000;

export interface Request {
  /** A name that this version does not know comes through, so that it can be answered. */
  readonly type: string;
  /** null: nobody waits for the answer. */
  readonly requestId: string | number | null;
  readonly payload: unknown;
}

/** Why a message is left aside. */
export type Ignored = 'malformed' | 'huge' | 'version';

export type Decoded = { readonly request: Request } | { readonly ignored: Ignored };

/** Reads what a window was sent. Never throws. */
export function decodeRequest(data: unknown): Decoded {
  const fault = faultIn(data);
  if (fault !== null) return { ignored: fault };
  if (!isRecord(data) || data['app'] !== APP) return { ignored: 'malformed' };
  const { v, type, requestId = null, payload = null } = data;
  if (v !== VERSION) return { ignored: 'version' };
  if (typeof type !== 'string' || !isRequestId(requestId)) return { ignored: 'malformed' };
  return { request: { type, requestId, payload } };
}

export function message(type: NewsType | RequestType, rest: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { v: VERSION, app: APP, type, ...rest };
}

function isRequestId(value: unknown): value is Request['requestId'] {
  return value === null || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.length <= 100);
}

/**
 * Why what a message holds is not read: only what JSON could say is. Counts no further than it must; a message that holds itself is
 * endless, and so huge.
 */
function faultIn(data: unknown): Ignored | null {
  const open: unknown[] = [data];
  let size = 0;
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    size += typeof value === 'string' ? value.length : 8;
    if (size > MAX_SIZE) return 'huge';
    if (Array.isArray(value)) size += pushAll(open, value);
    else if (isPlain(value)) size += pushAll(open, Object.values(value)) + Object.keys(value).join('').length;
    else if (typeof value === 'bigint' || (typeof value === 'object' && value !== null)) return 'malformed';
  }
  return size > MAX_SIZE ? 'huge' : null;
}

/** A map, bytes or a file may hold any amount of what is not looked at. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Not by spreading: a long list would be more arguments than a call can take. */
function pushAll(open: unknown[], values: readonly unknown[]): number {
  if (values.length > MAX_SIZE) return values.length;
  for (const value of values) open.push(value ?? null);
  return 0;
}
