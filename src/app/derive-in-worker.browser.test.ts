import { expect, test } from 'vitest';
import { derive, type DeriveSource } from '../drawing/derive';
import { deriveInWorker } from './derive-in-worker';

/** Nothing to measure: how a worker is asked is the same. */
const source = {
  release: { id: 'none', villages: [], kecamatan: [], programs: [], tags: { tags: [] }, boundarySets: [] },
  sets: [],
  context: { land: [], lines: [], towns: [] },
  fingerprints: {},
} as unknown as DeriveSource;

test('an abort while the worker is opened is heeded, and so is one before', async () => {
  const stop = new AbortController();
  const derived = deriveInWorker(source, stop.signal);
  stop.abort(new DOMException('Taken down.', 'AbortError'));
  await expect(derived).rejects.toMatchObject({ message: 'Taken down.' });
  await expect(deriveInWorker(source, stop.signal)).rejects.toMatchObject({ message: 'Taken down.' });
});

test('a signal that lives on keeps nothing of what was derived', async () => {
  const { signal } = new AbortController();
  const listening = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...parts: Parameters<typeof addEventListener>) => {
    listening.add(parts[1]);
    addEventListener.apply(signal, parts);
  };
  signal.removeEventListener = (...parts: Parameters<typeof removeEventListener>) => {
    listening.delete(parts[1]);
    removeEventListener.apply(signal, parts);
  };
  expect(await deriveInWorker(source, signal)).toEqual(derive(source));
  await expect.poll(() => listening.size).toBe(0);
});
