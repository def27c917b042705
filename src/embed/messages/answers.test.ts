import { expect, test } from 'vitest';
import type { ProgramCoverageMap } from '../program-coverage-map';
import { answerTo } from './answers';

/** As much of a map as an export asks for; a reader may open a file of their own while it is being made. */
function mapThatExports(whileMaking: (map: { holdsOwnData: boolean }) => void): ProgramCoverageMap {
  const map = {
    holdsOwnData: false,
    state: { lang: 'en' },
    exportAs: async () => {
      await Promise.resolve();
      whileMaking(map);
      return new Blob(['file']);
    },
  };
  return map as unknown as ProgramCoverageMap;
}

const request = { type: 'exportAs', requestId: 1, payload: { kind: 'csv' } };
const asker = { origin: 'https://ngo.example', trusted: true, address: '' };

test('a file is handed to a page that is trusted', async () => {
  expect(await answerTo(request, mapThatExports(() => undefined), asker)).toMatchObject({ ok: true, result: expect.any(Blob) });
});

test('a file is not handed out when a reader opened one of their own while it was being made', async () => {
  const map = mapThatExports((one) => (one.holdsOwnData = true));
  expect(await answerTo(request, map, asker)).toMatchObject({ ok: false, error: { id: 'own-data' } });
});
