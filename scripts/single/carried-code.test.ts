import { expect, test } from 'vitest';
import { carriedCode } from './carried-code';

const FILES = ['assets/app.js', 'assets/engine.js', 'assets/export/pdf.js', 'assets/page.js'].map((fileName) => ({ fileName }));

test('imports of a chunk are named as the file carries them, and import() is the file’s own', () => {
  const code = 'import{a as t}from"../app.js";import"../page.js";const load=()=>import(`../engine.js`);export{t as x}from`../app.js`;';
  const carried = carriedCode({ fileName: 'assets/export/pdf.js', code, imports: ['assets/app.js', 'assets/page.js'], dynamicImports: ['assets/engine.js'] }, FILES);
  expect(carried).toBe('import{a as t}from "carried:assets/app.js";import "carried:assets/page.js";const load=()=>coverageFile.load("assets/engine.js");export{t as x}from "carried:assets/app.js";');
});

test('an import that is not carried stops the build', () => {
  const chunk = { fileName: 'assets/app.js', code: 'import("./gone.js")', imports: [], dynamicImports: [] };
  expect(() => carriedCode(chunk, FILES)).toThrow('assets/gone.js is not carried');
  expect(() => carriedCode({ ...chunk, code: 'load("./engine.js")', dynamicImports: ['assets/engine.js'] }, FILES)).toThrow('assets/engine.js is not carried');
});
