import { expect, test } from 'vitest';
import { mayBeSandboxed } from './may-be-sandboxed';

test.for([
  ['a page', { origin: 'https://maps.example', protocol: 'https:', isFramed: false }, false],
  ['a frame with an origin', { origin: 'https://maps.example', protocol: 'https:', isFramed: true }, false],
  ['a sandboxed frame', { origin: 'null', protocol: 'https:', isFramed: true }, true],
  ['a page that its host sandboxes', { origin: 'null', protocol: 'https:', isFramed: false }, true],
  ['the map as one file, from a disk', { origin: 'null', protocol: 'file:', isFramed: false }, false],
  ['that file in a frame, which may be sandboxed', { origin: 'null', protocol: 'file:', isFramed: true }, true],
] as const)('%s: whether it may be kept from saving files and opening tabs', ([, place, may]) => {
  expect(mayBeSandboxed(place)).toBe(may);
});
