import { expect, test } from 'vitest';
import { publishedSubject } from '../../../tests/support/published-subject';
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
