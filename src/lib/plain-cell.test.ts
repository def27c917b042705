import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainCell } from './plain-cell';

test.for(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '  =1', '\r=1', '\tx', '\u200B=1', '\uFEFF=1', '\u202E@a', '\u00A0\u2060+1', '＝1+1', '\u200B＝1', '＋1', '－1', '＠a', '﹦1', '⁼1'])('makes %j plain, which a spreadsheet program would run', (text) => {
  expect(plainCell(text)).toBe(`'${text}`);
});

test.for(['33.16.08.2010', 'Ds. Jiken', '–', '−1', 'a=b', '"quoted"', '', '\u200B', 'é', '\u200BSemampir', '≠', '’=1'])('leaves %j as it is', (text) => {
  expect(plainCell(text)).toBe(text);
});

const unseen = fc.array(fc.constantFrom(' ', '\u00A0', '\u3000', '\u0000', '\u001F', '\u00AD', '\u034F', '\u061C', '\u115F', '\u200B', '\u200D', '\u200E', '\u202A', '\u2060', '\u2066', '\u3164', '\uFE0F', '\uFEFF', '\n', '\t')).map((parts) => parts.join(''));
const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫');

test('makes any form of a sign plain behind anything unseen, whatever follows', () => {
  fc.assert(fc.property(unseen, sign, fc.string({ unit: 'binary' }), (before, start, rest) => plainCell(before + start + rest) === `'${before}${start}${rest}`));
});

test('adds nothing but one apostrophe, and not a second time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const plain = plainCell(text);
    expect([text, `'${text}`]).toContain(plain);
    expect(plainCell(plain)).toBe(plain);
  }));
});
