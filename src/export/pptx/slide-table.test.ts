import { expect, test } from 'vitest';
import { ownPrograms } from '../../../tests/support/own-programs';
import { publishedSubject, subjectIn } from '../../../tests/support/published-subject';
import { onSlide, othersText, slideTable } from './slide-table';

const names = Array.from({ length: 17 }, (_, at) => `Kegiatan ${at + 1}`);

test('a slide has eight programmes of many, says how many others there are, and ends with the total', () => {
  const subject = subjectIn(ownPrograms(names, 30));
  const { head, rows } = slideTable(subject);
  expect(rows.map(([name]) => name)).toEqual([...names.slice(0, 8), '9 lainnya', 'Disebut']);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(onSlide(subject.report.programs)).toHaveLength(8);
  expect(othersText(subjectIn(ownPrograms(names, 30), { lang: 'en' }))).toBe('9 others');
  expect(othersText(subjectIn(ownPrograms(names.slice(0, 9), 30), { lang: 'en' }))).toBe('1 other');
});

test('a slide speaks of no others where all programmes have room', () => {
  expect(othersText(publishedSubject())).toBeNull();
  expect(slideTable(subjectIn(ownPrograms(names.slice(0, 8)))).rows).toHaveLength(9);
});
