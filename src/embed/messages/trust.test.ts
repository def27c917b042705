import { describe, expect, test } from 'vitest';
import { isTrusted } from './trust';

const OWN = 'https://maps.example';

describe('data is handed', () => {
  test.for([
    ['https://maps.example', ''],
    ['https://ngo.example', 'https://ngo.example'],
    ['https://ngo.example:8443', 'other.example  ngo.example:8443'],
    ['http://ngo.example', 'ngo.example'],
  ])('to %s when the page names "%s"', ([origin = '', hosts = '']) => {
    expect(isTrusted(origin, OWN, hosts)).toBe(true);
  });

  test.for([
    ['https://ngo.example', ''],
    ['http://maps.example', ''],
    ['http://ngo.example', 'https://ngo.example'],
    ['https://evil-ngo.example', 'ngo.example'],
    ['https://ngo.example.evil.example', 'ngo.example'],
    ['null', 'null'],
    ['', ''],
    ['https://ngo.example', '*'],
  ])('not to %s when the page names "%s"', ([origin = '', hosts = '']) => {
    expect(isTrusted(origin, OWN, hosts)).toBe(false);
  });

  test('to nobody just because both have no origin', () => {
    expect(isTrusted('null', 'null', '')).toBe(false);
  });
});
