import { expect, test } from 'vitest';
import { plainCell } from './plain-cell';

test.for(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', '  =1', '\r=1'])('makes %j plain, which a spreadsheet program would run', (text) => {
  expect(plainCell(text)).toBe(`'${text}`);
});

test.for(['33.16.08.2010', 'Ds. Jiken', '–', 'a=b', '"quoted"'])('leaves %j as it is', (text) => {
  expect(plainCell(text)).toBe(text);
});
