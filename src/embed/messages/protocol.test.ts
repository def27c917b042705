import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeRequest, message } from './protocol';

const ask = (rest: object) => ({ v: 1, app: 'program-coverage-map', type: 'setState', ...rest });

describe('a message', () => {
  test('is read with its number and what it carries', () => {
    expect(decodeRequest(ask({ requestId: 7, payload: { programs: ['umkm'] } }))).toEqual({ request: { type: 'setState', requestId: 7, payload: { programs: ['umkm'] } } });
  });

  test('needs no answer and carries nothing unless it says so', () => {
    expect(decodeRequest(ask({ type: 'ready' }))).toEqual({ request: { type: 'ready', requestId: null, payload: null } });
  });

  test('with a name from a later time is read, so that it can be refused by name', () => {
    expect(decodeRequest(ask({ type: 'fly', requestId: 'a' }))).toEqual({ request: { type: 'fly', requestId: 'a', payload: null } });
  });

  test('that we write is one that we read', () => {
    expect(decodeRequest(message('getState', { requestId: 1 }))).toEqual({ request: { type: 'getState', requestId: 1, payload: null } });
  });

  const endless: Record<string, unknown> = {};
  endless['self'] = endless;
  test.for<[string, unknown, string]>([
    ['text', 'slide:start', 'malformed'],
    ['nothing', null, 'malformed'],
    ['undefined', undefined, 'malformed'],
    ['a list', [ask({})], 'malformed'],
    ['another app', { ...ask({}), app: 'other' }, 'malformed'],
    ['no type', { v: 1, app: 'program-coverage-map' }, 'malformed'],
    ['a request number that is an object', ask({ requestId: {} }), 'malformed'],
    ['an endless request number', ask({ requestId: 'x'.repeat(101) }), 'malformed'],
    ['version 2', ask({ v: 2 }), 'version'],
    ['version as text', ask({ v: '1' }), 'version'],
    ['a long text', ask({ payload: 'x'.repeat(200_001) }), 'huge'],
    ['many values', ask({ payload: Array.from({ length: 30_000 }, () => 1) }), 'huge'],
    ['a long list of holes', ask({ payload: { list: Array.from({ length: 5e6 }) } }), 'huge'],
    ['long keys', ask({ payload: { ['k'.repeat(200_001)]: 1 } }), 'huge'],
    ['bytes', ask({ payload: new Uint8Array(5e6) }), 'malformed'],
    ['a buffer', ask({ payload: new ArrayBuffer(5e6) }), 'malformed'],
    ['a map', ask({ payload: new Map([['programs', 'x'.repeat(5e6)]]) }), 'malformed'],
    ['a set deep within', ask({ payload: { list: [{ one: new Set(['umkm']) }] } }), 'malformed'],
    ['a file', ask({ payload: new Blob(['x'.repeat(5e6)]) }), 'malformed'],
    ['a number without end', ask({ payload: 5n }), 'malformed'],
    ['a date', ask({ payload: new Date(0) }), 'malformed'],
    ['an error', new Error('no'), 'malformed'],
    ['itself', ask({ payload: endless }), 'huge'],
  ])('is left aside: %s', ([, data, ignored]) => {
    expect(decodeRequest(data)).toEqual({ ignored });
  });

  test('never makes the reader throw', () => {
    fc.assert(fc.property(fc.anything(), (data) => void decodeRequest(data)));
  });
});
