import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PAGE_CSP, policyOf, serve, type StaticServer } from './serve';

const TEXT = 'Nglarohgunung '.repeat(400);

describe('the static server', () => {
  let folder = '';
  let server: StaticServer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'site', 'en'), { recursive: true });
    writeFileSync(join(folder, 'site', 'index.html'), `<title>peta</title>${TEXT}`);
    writeFileSync(join(folder, 'site', 'en', 'index.html'), '<title>map</title>');
    writeFileSync(join(folder, 'site', 'villages.geojson'), '{}');
    writeFileSync(join(folder, 'site', 'app-Ab12_cdE.js'), 'export {}');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    server = await serve({ mounts: { '/': join(folder, 'site') }, csp: PAGE_CSP });
  });

  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  test('serves pages, also of folders, with their type and the policy', async () => {
    const page = await fetch(`${server.url}/en/`);
    expect(await page.text()).toBe('<title>map</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(PAGE_CSP);
    expect((await fetch(`${server.url}/en`)).url).toBe(`${server.url}/en/`);
    expect((await fetch(`${server.url}/villages.geojson`)).headers.get('content-type')).toContain('application/geo+json');
  });

  test('lets only hashed names be cached for ever', async () => {
    expect((await fetch(`${server.url}/app-Ab12_cdE.js`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/`)).headers.get('cache-control')).toBe('no-cache');
  });

  test('counts the bytes that went over the wire, packed and with headers', async () => {
    const page = await fetch(`${server.url}/`);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(await page.text()).toContain(TEXT);
    const [transfer] = server.transfers;
    const packed = Number(page.headers.get('content-length'));
    expect(transfer?.bytes).toBeGreaterThan(packed);
    expect(transfer?.bytes).toBeLessThan(packed + 1000);
    expect(packed).toBeLessThan(TEXT.length / 10);
  });

  test('counts every answer of a connection for itself', async () => {
    await (await fetch(`${server.url}/`)).text();
    await (await fetch(`${server.url}/en/`)).text();
    await (await fetch(`${server.url}/`)).text();
    expect(server.transfers.map(({ path }) => path)).toEqual(['/', '/en/', '/']);
    expect(server.transfers[2]?.bytes).toBe(server.transfers[0]?.bytes);
  });

  test('never leaves its folder', async () => {
    // `fetch` tidies the path up before it asks: ask by hand.
    const status = await new Promise<number | undefined>((done, fail) => {
      request(`${server.url}`, { path: '/..%2fsecret.txt' }, (response) => done(response.resume().statusCode))
        .once('error', fail)
        .end();
    });
    expect(status).toBe(404);
  });

  test('holds a file back until told otherwise', async () => {
    const release = server.hold(/app-/);
    let arrived = false;
    const answer = fetch(`${server.url}/app-Ab12_cdE.js`).then((response) => {
      arrived = true;
      return response.text();
    });
    await (await fetch(`${server.url}/`)).text();
    expect(arrived).toBe(false);
    release();
    expect(await answer).toBe('export {}');
  });

  test('refuses and rewrites files until told otherwise', async () => {
    const allow = server.refuse(/geojson$/);
    const restore = server.rewrite(/^\/en\//, (text) => text.replace('map', 'changed'));
    expect((await fetch(`${server.url}/villages.geojson`)).status).toBe(503);
    expect(await (await fetch(`${server.url}/en/`)).text()).toBe('<title>changed</title>');
    allow();
    restore();
    expect((await fetch(`${server.url}/villages.geojson`)).status).toBe(200);
    expect(await (await fetch(`${server.url}/en/`)).text()).toBe('<title>map</title>');
  });
});

test('the settings for hosts give each page the policy that it is tested under, and let other pages use the files', () => {
  const settings = readFileSync('public/_headers', 'utf8');
  for (const page of ['/', '/index.html', '/en/*', '/embed.html']) expect(settings).toContain(`${page}\n  Content-Security-Policy: ${policyOf(page)}\n`);
  expect(settings).toMatch(/^\/\*\n(  .*\n)*  Access-Control-Allow-Origin: \*$/m);
});
