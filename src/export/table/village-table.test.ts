import { describe, expect, test } from 'vitest';
import { publishedSubject } from '../../../tests/support/published-subject';
import { codeOf } from '../../../tests/support/published';
import { toCsv } from '../csv/csv';
import { villageTable } from './village-table';

test('reads what a village brings a fixed number of times, however many villages there are', () => {
  const subject = publishedSubject();
  const { tags } = subject.release.tags;
  let reads = 0;
  const rows = subject.rows.map((row) => ({
    ...row,
    village: {
      ...row.village,
      get numbers() {
        reads += 1;
        return { households: 12 };
      },
    },
  }));
  const counted = tags.map((tag) => ({
    ...tag,
    get village() {
      reads += 1;
      return tag.village;
    },
  }));
  const release = { ...subject.release, tags: { ...subject.release.tags, tags: counted } };
  const table = villageTable({ ...subject, release, rows });
  expect(table.rows.every((row) => row.at(-1) === 12)).toBe(true);
  expect(reads).toBeLessThanOrEqual(2 * rows.length + tags.length);
});

test('says how the report spells a village', () => {
  const subject = publishedSubject({ lang: 'en' });
  const { columns, rows } = villageTable(subject);
  const at = columns.findIndex(({ hxl }) => hxl === '#adm4+name+reported');
  const spelled = Object.fromEntries(rows.map((row) => [row[0], row[at]]));
  for (const { village, asReported } of subject.release.tags.tags) if (asReported !== '') expect(spelled[village]?.toString().split(' | ')).toContain(asReported);
  expect(Object.values(spelled)).toContain(null);
});

describe('with a plan, the list of villages', () => {
  const NGLOBO = codeOf('Nglobo');
  const BALONG = codeOf('Balong');
  const planned = (patch: Parameters<typeof publishedSubject>[0]): Record<string, (string | number | null | undefined)[]> => {
    const { columns, rows } = villageTable(publishedSubject(patch));
    const covered = columns.findIndex(({ hxl }) => hxl === '#indicator+covered');
    expect(columns.at(-1)?.hxl).toBe('#status+plan');
    return Object.fromEntries(rows.map((row) => [row[0], [row[covered], row.at(-1)]]));
  };

  test('says which programmes it adds and which it takes out, village by village', () => {
    const plan = { add: [[BALONG, 'umkm'], [BALONG, 'pertanian'], [codeOf('Blungun'), 'pertanian']], remove: [[NGLOBO, 'umkm'], [codeOf('Blungun'), 'umkm']] } as const;
    const rows = planned({ plan });
    expect(rows[BALONG]).toEqual(['ya, direncanakan', 'ditambahkan: Pertanian | ditambahkan: UMKM']);
    expect(rows[NGLOBO]).toEqual(['tidak, dikeluarkan oleh rencana', 'dikeluarkan: UMKM']);
    // The record names it, but for what the plan takes out.
    expect(rows[codeOf('Blungun')]).toEqual(['ya, direncanakan', 'ditambahkan: Pertanian | dikeluarkan: UMKM']);
    expect(rows[codeOf('Bacem')]).toEqual(['ya', null]);
    expect(rows[codeOf('Bangsri')]).toEqual(['tidak disebut', null]);
    expect(planned({ plan, lang: 'en' })[NGLOBO]).toEqual(['no, taken out by the plan', 'taken out: Micro-enterprise']);
  });

  test('takes no planned programme for what makes a village named for the choice', () => {
    const plan = { add: [[codeOf('Bacem'), 'umkm'], [codeOf('Singonegoro'), 'pertanian']], remove: [] } as const;
    expect(planned({ plan, programs: ['umkm', 'pertanian'], match: 'all' })[codeOf('Bacem')]?.[0]).toBe('ya, direncanakan');
    expect(planned({ plan, programs: ['umkm', 'pertanian'] })[codeOf('Bacem')]?.[0]).toBe('ya');
    expect(planned({ plan })[codeOf('Singonegoro')]?.[0]).toBe('ya, disimpulkan');
    expect(planned({ plan, programs: ['peternakan'] })[codeOf('Bacem')]?.[0]).toBe('tidak disebut');
  });

  test('has the mark in its head and its hashtags; without a plan it has no such column', () => {
    const subject = publishedSubject({ plan: { add: [], remove: [[NGLOBO, 'umkm']] } });
    const [heads, tags] = toCsv(villageTable(subject), { lang: 'id', hxl: true, empty: '' }).split('\r\n');
    expect(heads).toMatch(/;Disebut untuk pilihan ini, tanpa yang dikeluarkan rencana;.*;Rencana \(bukan isi laporan\)$/);
    const adding = publishedSubject({ plan: { add: [[codeOf('Bacem'), 'umkm']], remove: [[NGLOBO, 'umkm']] } });
    expect(villageTable(adding).columns.map(({ title }) => title)).toContain('Disebut atau direncanakan untuk pilihan ini');
    expect(tags).toMatch(/;#status\+plan$/);
    expect(villageTable(publishedSubject()).columns.map(({ title }) => title)).toEqual(expect.not.arrayContaining([expect.stringMatching(/rencana/i)]));
  });
});
