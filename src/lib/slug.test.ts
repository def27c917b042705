import { expect, test } from 'vitest';
import { slug } from './slug';

test('A slug has small letters, digits and single hyphens, so that every system keeps it', () => {
  expect(['../Désa  “Jepon”', 'UMKM 2024', 'Ｄｅｓａ', '—', ''].map(slug)).toEqual(['desa-jepon', 'umkm-2024', 'desa', '', '']);
});

test('A long text is cut, never after a hyphen', () => {
  expect(slug(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  expect(slug('desa '.repeat(40)).length).toBeLessThanOrEqual(60);
});
