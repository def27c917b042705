import { readFileSync } from 'node:fs';
import type { RevealApi, RevealPluginFactory } from 'reveal.js';
import { LitElement } from 'lit';
import { expect, expectTypeOf, test } from 'vitest';
import { STATE_ATTRIBUTES } from '../../src/embed/attributes';
import type { PublicReport } from '../../src/embed/public-report';
import type * as client from '../../src/embed/messages/client';
import type coverageReveal from '../../src/embed/reveal/coverage-reveal';
import type { State } from '../../src/domain';
import type * as publicClient from '../../src/embed/public/embed-client';
import type * as element from '../../src/embed/public/element/program-coverage-map';
import type publicReveal from '../../src/embed/public/reveal/coverage-reveal';
import type { Deck as publicDeck } from '../../src/embed/public/reveal/coverage-reveal';
import { ProgramCoverageMap } from '../../src/embed/program-coverage-map';
import type { ImportOutcome } from '../../src/app/feature';

/** All by which other pages know the element. What is added to it is added here, so that types, manifest and class cannot leave it out together. */
const PUBLIC = {
  attributes: ['boundaries', 'hash', 'kecamatan', 'lang', 'layers', 'layout', 'loading', 'map', 'match', 'plan', 'program', 'rank', 'reach', 'scene', 'show', 'src', 'theme', 'village'],
  properties: ['planReport', 'report', 'state'],
  methods: ['exportAs', 'openFiles', 'pause', 'resume', 'setState', 'showLink', 'showScene', 'whenInteractive', 'whenReady'],
  events: ['coverage-change', 'coverage-error', 'coverage-ready'],
};
/** What only the messages of a frame ask of the element in it. */
const BRIDGE_ONLY = ['holdsOwnData', 'isRunning', 'known', 'speaks'] as const;
type BridgeOnly = (typeof BRIDGE_ONLY)[number];

test('published types are true: what is real may stand where they promise it', () => {
  expectTypeOf<State>().toExtend<element.State>();
  expectTypeOf<PublicReport>().toExtend<element.CoverageReport>();
  expectTypeOf<ImportOutcome>().toExtend<element.ImportReport>();
  expectTypeOf<keyof ImportOutcome>().toEqualTypeOf<keyof element.ImportReport>();
  expectTypeOf<Exclude<keyof ProgramCoverageMap, keyof LitElement | BridgeOnly>>().toEqualTypeOf<Exclude<keyof element.ProgramCoverageMap, keyof HTMLElement>>();
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

type Named = { readonly name: string };
const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).toSorted();
const classText = types.slice(types.indexOf('class ProgramCoverageMap'));
const inTypes = (pattern: RegExp): readonly string[] => [...classText.matchAll(pattern)].map(([, name]) => name ?? '').toSorted();

test('the manifest names all that is public, and nothing else', () => {
  expect(names(attributes)).toEqual(PUBLIC.attributes);
  expect(names(members.filter(({ kind }: { kind: string }) => kind === 'field'))).toEqual(PUBLIC.properties);
  expect(names(members.filter(({ kind }: { kind: string }) => kind === 'method'))).toEqual(PUBLIC.methods);
  expect(members).toHaveLength(PUBLIC.properties.length + PUBLIC.methods.length);
  expect(names(events)).toEqual(PUBLIC.events);
});

test('the types name all that is public, and nothing else', () => {
  expect(inTypes(/^ {2}(?:readonly )?(\w+): /gm).filter((name) => name !== 'interface')).toEqual(PUBLIC.properties);
  expect(inTypes(/^ {2}(\w+)\(/gm)).toEqual(PUBLIC.methods);
  expect(inTypes(/'(coverage-[a-z]+)':/g)).toEqual(PUBLIC.events);
});

test('the element has all that is public, and nothing else but what its frame needs', () => {
  const own = Object.entries(Object.getOwnPropertyDescriptors(ProgramCoverageMap.prototype)).filter(([name]) => !(name in LitElement.prototype));
  const methods = own.flatMap(([name, { value }]) => (typeof value === 'function' ? [name] : []));
  const accessors = own.flatMap(([name, { get }]) => (get ? [name] : []));
  expect(methods.toSorted()).toEqual(PUBLIC.methods);
  expect(accessors.toSorted()).toEqual([...PUBLIC.properties, ...BRIDGE_ONLY].toSorted());
});

test('every attribute that the element reads is in the manifest, and no other', () => {
  const read = [...STATE_ATTRIBUTES, ...[...source.matchAll(/\b(?:getAttribute|read)\('([\w-]+)'\)/g)].map(([, name]) => name ?? '')];
  expect(names(attributes)).toEqual([...new Set(read)].toSorted());
});
