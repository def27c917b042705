import { expect, test } from 'vitest';
import { policyFor } from './frame-policy';

const location = { origin: 'https://maps.example' } as Location;

test('a frame loads its own files only', () => {
  expect(policyFor({ origin: 'https://maps.example', location })).toBe("default-src 'self'; img-src 'self' data:");
});

test('a frame without an origin names where its files are, and may start workers from data', () => {
  expect(policyFor({ origin: 'null', location })).toBe('default-src https://maps.example; img-src https://maps.example data:; worker-src https://maps.example data:');
});
