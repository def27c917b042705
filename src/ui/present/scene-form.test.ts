import { expect, test } from 'vitest';
import { wordsOf } from './scene-form';

function written(fields: Record<string, string>): { get(name: string): unknown } {
  return new Map(Object.entries(fields));
}

test('what is written in one language alone stands in both', () => {
  const form = written({ 'title-id': ' Usul ', 'text-id': 'Satu kalimat.', 'title-en': '', 'text-en': ' ' });
  expect(wordsOf(form, 'id')).toEqual({ title: { id: 'Usul', en: 'Usul' }, text: { id: 'Satu kalimat.', en: 'Satu kalimat.' } });
});

test('what is written in both stays in both', () => {
  const form = written({ 'title-id': 'Usul', 'text-id': '', 'title-en': 'Idea', 'text-en': 'One sentence.' });
  expect(wordsOf(form, 'en')).toEqual({ title: { id: 'Usul', en: 'Idea' }, text: { id: 'One sentence.', en: 'One sentence.' } });
});

test('a form without a field says nothing there', () => {
  expect(wordsOf(written({ 'title-id': 'Usul' }), 'id').text).toEqual({ id: '', en: '' });
});
