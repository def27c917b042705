import { expect, test } from 'vitest';
import { publishedSubject } from '../../tests/support/published-subject';
import { fileName, gapFileName } from './file-name';

test('a file says release, filter and date', () => {
  expect(fileName(publishedSubject())).toBe('blora_semua_2026-11-24');
  expect(fileName(publishedSubject({ programs: ['umkm', 'peternakan'], match: 'all', kecamatan: ['33.16.08'], show: 'gap' }))).toBe('blora_umkm-peternakan-sekaligus_jepon_tidak-disebut_2026-11-24');
  expect(fileName(publishedSubject({ lang: 'en', programs: ['umkm'] }))).toBe('blora_umkm_2026-11-24');
});

test('a list of those not named says what it goes by, whatever is dimmed', () => {
  const subject = publishedSubject({ programs: ['umkm'], kecamatan: ['33.16.08'], show: 'covered' });
  expect(gapFileName(subject, 'jarak terjauh dulu')).toBe('blora_umkm_jepon_tidak-disebut_jarak-terjauh-dulu_2026-11-24');
});

test('a plan says so in its name', () => {
  expect(fileName(publishedSubject({ plan: { add: [['33.16.08.2015', 'umkm']], remove: [] } }))).toBe('blora_semua_rencana_2026-11-24');
});

test('what stands for the filter may be named, and every name is safe to send', () => {
  expect(fileName(publishedSubject(), '../Désa  “Jepon”')).toBe('blora_desa-jepon_2026-11-24');
});
