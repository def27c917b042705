import { describe, expect, test } from 'vitest';
import { measures, read } from '../../tests/support/published';
import { loadShapes } from '../data';
import { AppError } from '../domain';
import { NO_NEWS, NO_PICTURES, noteOn, unknownSets, withNews } from './pictures';

const [kemendagri, bps] = await Promise.all(['kemendagri-2025', 'bps-2020'].map((id) => loadShapes(read, id)));
if (!kemendagri || !bps) throw new Error('The published release has two boundary sets.');
const { agreement } = measures;
const only = (id: string) => ({ ...measures, sets: Object.fromEntries(Object.entries(measures.sets).filter(([other]) => other === id)), agreement: {} });

describe('news', () => {
  test('of one set leave the others as they were', () => {
    const before = withNews(NO_PICTURES, { ...NO_NEWS, shapes: [kemendagri, bps], measures });
    const fresh = { ...kemendagri, source: 'newer' };
    const after = withNews(before, { ...NO_NEWS, shapes: [fresh], measures: only('kemendagri-2025'), checked: ['kemendagri-2025'] });
    expect([after.shapes.get('kemendagri-2025'), after.shapes.get('bps-2020')]).toEqual([fresh, bps]);
    expect(Object.keys(after.measures.sets)).toEqual(['kemendagri-2025', 'bps-2020']);
    expect([...after.checked]).toEqual(['kemendagri-2025']);
    expect([before.measures.agreement, after.measures.agreement]).toEqual([agreement, {}]);
  });

  test('without shapes keep the map of shapes, so that nothing is drawn again', () => {
    const before = withNews(NO_PICTURES, { ...NO_NEWS, shapes: [kemendagri], measures });
    expect(withNews(before, { ...NO_NEWS, checked: ['kemendagri-2025'] }).shapes).toBe(before.shapes);
  });
});

test('a set can be shown when it is drawn and measured', () => {
  const drawn = withNews(NO_PICTURES, { ...NO_NEWS, shapes: [kemendagri, bps], measures: only('bps-2020') });
  expect(unknownSets(drawn, ['kemendagri-2025', 'bps-2020', 'constructor'])).toEqual(['kemendagri-2025', 'constructor']);
});

test('a note on a file carries the reason with its place; anything but an AppError is no matter of data', () => {
  const error = new AppError('file-not-json', { file: 'x', line: 3, column: 9, detail: '' });
  expect(noteOn('measured.json', error)).toEqual({ id: 'optional-file-unusable', params: { file: 'measured.json', reason: 'file-not-json', line: 3, column: 9, detail: '' } });
  expect(() => noteOn('measured.json', new TypeError('a mistake of ours'))).toThrow(TypeError);
});
