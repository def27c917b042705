import type { ProgramCoverageMap } from '../program-coverage-map';
import { answerTo, failureDetail } from './answers';
import { deckKey, keyNumber } from './deck-keys';
import { decodeRequest, message, type Ignored, type NewsType } from './protocol';
import { isTrusted } from './trust';

/** Controls that a space bar presses: with one of them in focus it is not the deck's. */
const PRESSED_BY_SPACE = 'button, a[href], input, select, textarea, summary';

/**
 * Lets the page around a frame steer the map in it, by messages; and gives keys back to that page. Only the parent window is
 * listened to. Returns what ends it.
 */
export function openBridge(map: ProgramCoverageMap, page: Window): () => void {
  const { parent } = page;
  if (parent === page) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  const ignored: Record<Ignored | 'stranger', number> = { malformed: 0, huge: 0, version: 0, stranger: 0 };

  const tell = (type: NewsType, payload: unknown, target = '*'): void => parent.postMessage(message(type, { payload }), target);
  const tellReady = (target?: string): void => tell('ready', { state: map.holdsOwnData ? null : map.state, ignored: { ...ignored } }, target);

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== parent) return void (ignored.stranger += 1);
    if (event.data === 'slide:start') return map.resume();
    if (event.data === 'slide:stop') return map.pause();
    const decoded = decodeRequest(event.data);
    if ('ignored' in decoded) return void (ignored[decoded.ignored] += 1);
    void answer(decoded.request, event.origin);
  };

  const answer = async (request: Parameters<typeof answerTo>[0], origin: string): Promise<void> => {
    // A page without an origin cannot be named as the only one to hear an answer; it is never handed data.
    const target = origin === 'null' ? '*' : origin;
    const { requestId } = request;
    const failure = await map.whenReady().then(() => null, (error: unknown) => error);
    if (failure !== null) {
      // Said before, but perhaps to nobody: whoever asks hears it again.
      const error = failureDetail(map, failure);
      if (request.type === 'ready') return tell('error', error, target);
      return parent.postMessage(message('ack', { requestId, payload: { requestId, ok: false, error } }), target);
    }
    if (request.type === 'ready') return tellReady(target);
    const trusted = isTrusted(origin, page.location.origin, page.document.documentElement.dataset['hosts'] ?? '');
    const result = await answerTo(request, map, { origin, trusted, address: page.location.hash });
    parent.postMessage(message('ack', { requestId, payload: { requestId, ...result } }), target);
  };

  const begin = async (): Promise<void> => {
    try {
      await map.whenReady();
    } catch (error) {
      if (!signal.aborted) tell('error', failureDetail(map, error));
      return;
    }
    if (signal.aborted) return;
    page.document.addEventListener('keydown', onKey, { signal });
    tellReady();
  };

  const onKey = (event: KeyboardEvent): void => {
    const key = deckKey(event);
    if (key === null || map.state.layout === 'full') return;
    const [target] = event.composedPath();
    if (key === ' ' && target instanceof Element && target.matches(PRESSED_BY_SPACE)) return;
    tell('key', { key });
    if (!isRevealDeck(page.location.hash)) return;
    event.preventDefault();
    // As text: reveal.js reads nothing else.
    parent.postMessage(JSON.stringify({ method: 'triggerKey', args: [keyNumber(key)] }), '*');
    // Without this the deck would not hear the next key.
    parent.focus();
  };

  page.addEventListener('message', onMessage, { signal });
  // Not by the event: a map may be ready, or have failed, before anybody listens.
  void begin();
  // Of a file of the reader's own nobody hears, not by ids and names either.
  map.addEventListener('coverage-change', ({ detail }) => {
    if (!map.holdsOwnData) tell('change', { state: detail.state, source: detail.source });
  }, { signal });
  map.addEventListener('coverage-error', ({ detail }) => {
    // That it could not start is told above.
    if (map.isRunning && !map.holdsOwnData) tell('error', detail);
  }, { signal });
  return () => stop.abort();
}

/** Is the frame in a deck that has no plugin of ours? */
function isRevealDeck(hash: string): boolean {
  return hash.replace(/^#/, '').split('&').includes('deck=reveal');
}
