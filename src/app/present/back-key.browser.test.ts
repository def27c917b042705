import { expect, test } from 'vitest';
import { endOnBack } from './back-key';

test('the back key ends a presentation as long as there is one', () => {
  const stop = new AbortController();
  let ends = 0;
  endOnBack(() => (ends += 1), stop.signal);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  expect(ends).toBe(1);
  stop.abort();
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  expect(ends).toBe(1);
});
