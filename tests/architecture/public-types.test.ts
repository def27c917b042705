import { readFileSync } from 'node:fs';
import type { RevealApi, RevealPluginFactory } from 'reveal.js';
import { expect, expectTypeOf, test } from 'vitest';
import { STATE_ATTRIBUTES } from '../../src/embed/attributes';
import type { PublicReport } from '../../src/embed/program-coverage-map';
import type * as client from '../../src/embed/messages/client';
import type coverageReveal from '../../src/embed/reveal/coverage-reveal';
import type { State } from '../../src/domain';
import type * as publicClient from '../../src/embed/public/embed-client';
import type * as element from '../../src/embed/public/element/program-coverage-map';
import type publicReveal from '../../src/embed/public/reveal/coverage-reveal';
import type { Deck as publicDeck } from '../../src/embed/public/reveal/coverage-reveal';
import type { ProgramCoverageMap } from '../../src/embed/program-coverage-map';

test('published types are true: what is real may stand where they promise it', () => {
  expectTypeOf<State>().toExtend<element.State>();
  expectTypeOf<PublicReport>().toExtend<element.CoverageReport>();
  expectTypeOf<Omit<ProgramCoverageMap, keyof HTMLElement>>().toExtend<Omit<element.ProgramCoverageMap, keyof HTMLElement>>();
  expectTypeOf<typeof client.connect>().toExtend<typeof publicClient.connect>();
  expectTypeOf<typeof coverageReveal>().toExtend<typeof publicReveal>();
  expectTypeOf<typeof publicReveal>().toExtend<RevealPluginFactory>();
  expectTypeOf<RevealApi>().toExtend<publicDeck>();
});

const types = readFileSync('src/embed/public/element/program-coverage-map.d.ts', 'utf8');
const manifest = JSON.parse(readFileSync('src/embed/public/element/custom-elements.json', 'utf8'));
const [{ attributes, members, events }] = manifest.modules[0].declarations;
const source = ['program-coverage-map.ts', 'attributes.ts'].map((name) => readFileSync(`src/embed/${name}`, 'utf8')).join('\n');

test('the manifest names what the types name', () => {
  const inTypes = [...types.slice(types.indexOf('class ProgramCoverageMap')).matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name);
  expect(members.map(({ name }: { name: string }) => name).toSorted()).toEqual(inTypes.toSorted());
  expect(events.map(({ name }: { name: string }) => name)).toEqual([...types.matchAll(/'(coverage-[a-z]+)':/g)].map(([, name]) => name));
});

test('every attribute that the element reads is in the manifest, and no other', () => {
  const read = [...STATE_ATTRIBUTES, ...[...source.matchAll(/\b(?:getAttribute|read)\('([\w-]+)'\)/g)].map(([, name]) => name ?? '')];
  expect(attributes.map(({ name }: { name: string }) => name).toSorted()).toEqual([...new Set(read)].toSorted());
});
