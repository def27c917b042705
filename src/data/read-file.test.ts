import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOverHttp } from './read-file';

const FILES: Readonly<Record<string, string>> = { '/data/blora/manifest.json': '{}', '/data/blora/boundaries/a.geojson': 'outline' };
const server = createServer((request, response) => {
  const text = FILES[request.url ?? ''];
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let manifest = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  manifest = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/blora/manifest.json`;
});
afterAll(() => server.close());

describe('readOverHttp', () => {
  it('reads files beside the manifest', async () => {
    const read = readOverHttp(manifest);
    expect(await read('manifest.json')).toBe('{}');
    expect(await read('boundaries/a.geojson')).toBe('outline');
  });

  it('names the file that the server does not have', async () => {
    await expect(readOverHttp(manifest)('tags.csv')).rejects.toMatchObject({ id: 'file-missing', params: { file: 'tags.csv', status: 404 } });
  });

  it('names the file when there is no server', async () => {
    await expect(readOverHttp('http://127.0.0.1:1/manifest.json')('tags.csv')).rejects.toMatchObject({ id: 'file-missing', params: { status: 0 } });
  });

  it('gives the reason of a signal that aborts', async () => {
    await expect(readOverHttp(manifest, AbortSignal.abort('left'))('tags.csv')).rejects.toBe('left');
  });
});
