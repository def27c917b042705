import { describe, expect, test } from 'vitest';
import { CARRIED_MARK, COPY_NOTE, COPY_PROJECT, openBlock } from '../../lib/carried';
import { copyOf, type Copy } from './copy';

const WHOLE = `<!doctype html><html lang="id"><head><title>Peta</title><meta name="description" content="Semua" /></head><body><program-coverage-map lang="id" layout="full" hash><!--frame--><div slot="first-frame">12 dari 36</div><!--/frame--></program-coverage-map><script data-carried="a.js">AAAA</script>${CARRIED_MARK}</body></html>`;
const COPY: Copy = { attributes: {}, title: 'Judul', description: 'Kalimat', project: null, withoutScripts: 'Perlu JavaScript', kept: {}, site: null, made: '2026-11-24T08:00:00Z' };

/** What a block of a text holds. */
async function block(text: string, name: string): Promise<unknown> {
  const [, packed] = new RegExp(`data-carried="${name}">([^<]*)<`).exec(text) ?? [];
  return packed === undefined ? null : JSON.parse(new TextDecoder().decode(await openBlock(packed)));
}

describe('a copy of the map as one file', () => {
  test('has the state as attributes of its element; the frame made at build waits', async () => {
    const text = await copyOf(WHOLE, { ...COPY, attributes: { lang: 'en', program: 'umkm' } });
    expect(text).toContain('<program-coverage-map lang="en" program="umkm" layout="full" hash>');
    expect(text).toContain('<html lang="en" data-asks="">');
    expect(text).toContain('<title>Judul</title><meta name="description" content="Kalimat" />');
  });

  test('of the untouched map shows the built frame at once', async () => {
    expect(await copyOf(WHOLE, COPY)).toContain('<html lang="id">');
  });

  test('brings what was kept, and a release of one’s own in place of the built frame', async () => {
    const text = await copyOf(WHOLE, { ...COPY, kept: { scenes: '</script>' }, project: '{"kind":"project"}' });
    expect(await block(text, COPY_NOTE)).toEqual({ kept: { scenes: '</script>' }, site: null, made: COPY.made });
    expect(await block(text, COPY_PROJECT)).toEqual({ kind: 'project' });
    expect(text).not.toContain('12 dari 36');
    expect(text).toContain('<noscript><p>Perlu JavaScript</p></noscript>');
  });

  test('can be broken out of by no text', async () => {
    const evil = '"><script>alert(1)</script>$&';
    const text = await copyOf(WHOLE, { ...COPY, attributes: { village: evil }, title: evil, description: evil, withoutScripts: evil, project: '{}' });
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('village="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;$&amp;"');
  });

  test('is not made of something else that a host answers', async () => {
    await expect(copyOf('<!doctype html><title>Not found</title>', COPY)).rejects.toMatchObject({ id: 'single-missing' });
  });
});
