import { expect, test } from 'vitest';
import { codeOf } from '../../../tests/support/published';
import { publishedSubject } from '../../../tests/support/published-subject';
import { wordsOf } from '../../../tests/support/sheet-texts';
import { pages } from '../page/page';
import { speakerNotes } from '../pptx/slide-words';
import type { Subject } from '../subject';
import { figure } from './figure';
import { footLines } from './foot-block';

/** As the map draws it once the ground within reach is worked out. */
function reaching(patch: Parameters<typeof publishedSubject>[0], km = 3): Subject {
  const subject = publishedSubject({ layers: ['labels', 'context', 'reach'], reachKm: km, ...patch });
  const ground = subject.drawing.shapes.villages[0]?.path ?? '';
  return { ...subject, drawing: { ...subject.drawing, reach: { km, fill: ground, line: ground } } };
}

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const foot = (subject: Subject): string => plain(footLines(subject).disclaimer);

test('a map that shows reach says from where and how far, in every file', () => {
  const subject = reaching({});
  const words = 'Jangkauan dari desa/kelurahan yang disebut: 3 km.';
  expect(plain(wordsOf([figure(subject)]))).toContain(words);
  expect(plain(wordsOf(pages(subject, 'a4')))).toContain(words);
  expect(foot(subject)).toContain(words);
  expect(plain(speakerNotes(subject, null).join(' '))).toContain(words);
  expect(foot(reaching({ lang: 'en' }, 2.5))).toContain('Reach of the desa/kelurahan named: 2.5 km.');
});

test('what a plan adds to its reach is not put down to the record', () => {
  const plan = { add: [[codeOf('Balong'), 'umkm']], remove: [] } as const;
  expect(foot(reaching({ plan }))).toContain('Jangkauan dari desa/kelurahan yang disebut atau direncanakan: 3 km.');
  expect(foot(reaching({ plan: { add: [], remove: [[codeOf('Nglobo'), 'umkm']] } }))).toContain('yang disebut: 3 km.');
});

test('nothing is said of a reach that the map does not show', () => {
  expect(foot(publishedSubject({ reachKm: 3 }))).not.toContain('Jangkauan');
});
