import { describe, expect, test } from 'vitest';
import { release } from '../../tests/support/published';
import { AppError } from '../domain';
import { errorText } from '../i18n/notes';
import { decodeExportOptions } from './export-options';

/** What was thrown, as a script hears it. */
function refused(options: unknown): readonly unknown[] {
  try {
    return ['taken', decodeExportOptions(options, release)];
  } catch (error) {
    return error instanceof AppError ? [error.id, error.params['option'], error.params['value']] : ['unknown', error];
  }
}

describe('options of an export', () => {
  test.for([{}, { size: '4k' }, { paper: 'a3', village: '33.16.07.2007' }, { village: null, paper: undefined }, { scenes: true, hxl: false, list: 'gaps', published: true }])('are taken as they are: %j', (options) => {
    expect(refused(options)).toEqual(['taken', options]);
  });

  test.for<[unknown, string, string]>([
    [{ paper: 'a0' }, 'paper', 'a0'],
    [{ size: 'huge' }, 'size', 'huge'],
    [{ size: 4 }, 'size', '4'],
    [{ village: '__proto__' }, 'village', '__proto__'],
    [{ village: '33.16.99.2001' }, 'village', '33.16.99.2001'],
    [{ list: 'x' }, 'list', 'x'],
    [{ scenes: 'yes' }, 'scenes', 'yes'],
    [{ hxl: { toString: 1 } }, 'hxl', 'object'],
    [{ papers: 'a3' }, 'papers', 'a3'],
    [JSON.parse('{"__proto__": "a3"}'), '__proto__', 'a3'],
    ['a3', 'options', 'a3'],
    [null, 'options', 'object'],
    [['a3'], 'options', 'object'],
  ])('that mean nothing are refused by name: %j', ([options, name, value]) => {
    expect(refused(options)).toEqual(['bad-option', name, value]);
  });

  test('that mean nothing are said in both languages, with what would do', () => {
    const params = { option: 'paper', value: 'a0', known: 'a4, a3' };
    expect(errorText.id['bad-option'](params)).toBe('Pilihan berkas "paper" tidak mengenal "a0". Yang ada: a4, a3.');
    expect(errorText.en['bad-option'](params)).toBe('The option "paper" of a file does not know "a0". There are: a4, a3.');
  });
});
