import { expect, test } from 'vitest';
import { maySave } from './save-file';

test.for([
  ['a page', { origin: 'https://maps.example', protocol: 'https:', isFramed: false }, true],
  ['a frame with an origin', { origin: 'https://maps.example', protocol: 'https:', isFramed: true }, true],
  ['a sandboxed frame', { origin: 'null', protocol: 'https:', isFramed: true }, false],
  ['a page that its host sandboxes', { origin: 'null', protocol: 'https:', isFramed: false }, false],
  ['the map as one file, from a disk', { origin: 'null', protocol: 'file:', isFramed: false }, true],
  ['that file in a frame, which may be sandboxed', { origin: 'null', protocol: 'file:', isFramed: true }, false],
] as const)('%s: whether a file that is handed over is called saved', ([, place, may]) => {
  expect(maySave(place)).toBe(may);
});
