import { expect, test } from 'vitest';
import { joinedLinks } from './joined-links';

test('steps add up', () => {
  expect(joinedLinks(['#layout=map', 'program=umkm', 'kecamatan=33.16.07'])).toBe('layout=map&program=umkm&kecamatan=33.16.07');
});

test('a later step says a key anew', () => {
  expect(joinedLinks(['layout=map&program=umkm', 'program=peternakan', 'program='])).toBe('layout=map&program=');
});

test('an ampersand may be written as pages write it', () => {
  expect(joinedLinks(['program=umkm&amp;match=all'])).toBe('program=umkm&match=all');
});

test('nothing is nothing', () => {
  expect(joinedLinks(['', '#', '&&'])).toBe('');
});
