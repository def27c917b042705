import { describe, expect, test } from 'vitest';
import { measures, release, untouched } from '../../tests/support/published';
import { kemendagri } from '../../tests/support/published-drawing';
import { planned, prepareCoverage } from '../coverage';
import type { Release, SceneList } from '../domain';
import { decodePath, encodePath } from '../drawing/path';
import { prepareReaching, type ReachQuestion } from '../drawing/reach-of';
import type { Shapes } from '../drawing/shapes';
import type { OpenStorage } from '../lib/browser-store';
import { createStore } from '../state/store';
import { sceneSubjects } from './export-subject';
import { scenesName } from './present/scene-shelf';
import type { ReachDesk } from './reach-desk';

const PLAN = { add: [['33.16.08.2015', 'umkm']], remove: [] } as const;
/** A presenter's scenes by what their links say; those of the release are hidden. */
const storageOf = (hashes: readonly string[]): OpenStorage => {
  const words = { id: 'Adegan', en: 'Scene' };
  const own = hashes.map((hash, index) => ({ own: true, id: `own-${index + 1}`, hidden: false, hash, fit: 'scope', figure: 'named', title: words, text: words }) as const);
  const hidden = release.story.map(({ id }) => ({ own: false, id, hidden: true, title: null, text: null }) as const);
  const list: SceneList = { schema: 1, release: release.id, scenes: [...own, ...hidden] };
  const kept = new Map([[scenesName(release.id), JSON.stringify(list)]]);
  return () => ({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text), removeItem: (name) => void kept.delete(name) });
};

/** The published picture with squares for outlines: what is near what is the same, and reach is soon worked out. */
const squares: Shapes = {
  ...kemendagri,
  villages: kemendagri.villages.map((village) => {
    const [[x, y] = [0, 0]] = decodePath(village.path).flat();
    return { ...village, path: encodePath([[[x, y], [x + 900, y], [x + 900, y + 900], [x, y + 900]]], true) };
  }),
};
const reaching = prepareReaching(squares);

/** Scenes as they are exported, what is open beside them, and what was asked about reach: worked out here as in the worker. */
function scenesOf(hashes: readonly string[], signal = new AbortController().signal, reach?: ReachDesk['reach'], published = false) {
  const store = createStore(release, measures, untouched, []);
  const asked: ReachQuestion[] = [];
  const desks: AbortSignal[] = [];
  const host = { store, storage: storageOf(hashes), shapes: async () => squares, publicLink: (hash?: unknown) => `https://example.org/#${String(hash)}` };
  const openDesk = async (until: AbortSignal) => {
    desks.push(until);
    const answer: ReachDesk['reach'] = async (_shapes, questions) => {
      asked.push(...questions);
      return questions.map(reaching.reach);
    };
    return { reach: reach ?? answer };
  };
  const scenes = sceneSubjects(host, signal, { published, openDesk });
  return { scenes, iterator: scenes.subjects[Symbol.asyncIterator](), store, asked, desks };
}

const WITH_REACH = 'program=umkm&reach=0.5&layers=labels,context,reach';
const coverageOf = (tags: Release['tags']) => prepareCoverage({ release, measures, tags })({ ...untouched, programs: ['umkm'] });

describe('scenes for a file', () => {
  test('show what lies within reach, as the screen does: of the plan where there is one', async () => {
    const { iterator } = scenesOf([WITH_REACH, `${WITH_REACH}&plan=33.16.08.2015:umkm`]);
    const scope = release.villages.map(({ code }) => code);
    for (const tags of [release.tags, planned(release.tags, PLAN)]) {
      const { value } = await iterator.next();
      const around = coverageOf(tags).covered.codes;
      expect(value?.subject.drawing.reach).toMatchObject({ km: 0.5, line: reaching.reach({ scope, around, km: 0.5 }).path });
      expect(value?.subject.drawing.reach?.line).not.toBe('');
    }
  });

  test('ask nothing about reach where none is drawn', async () => {
    const { scenes, asked, desks } = scenesOf(['program=umkm&reach=2&layers=labels', 'layers=labels,reach']);
    const reaches = [];
    for await (const { subject } of scenes.subjects) reaches.push(subject.drawing.reach);
    expect(reaches).toEqual([null, null]);
    expect([asked, desks]).toEqual([[], []]);
  });

  test('are made one by one, with figures of the record and of their plan', async () => {
    const { scenes, iterator, asked } = scenesOf([`${WITH_REACH}&plan=33.16.08.2015:umkm`, WITH_REACH]);
    expect([scenes.count, asked.length]).toEqual([2, 0]);
    const { value } = await iterator.next();
    expect(asked).toHaveLength(1);
    expect(value?.subject.record).toEqual(coverageOf(release.tags));
    expect(value?.subject.report).toEqual(coverageOf(planned(release.tags, PLAN)));
    await iterator.next();
    expect(asked).toHaveLength(2);
  });

  test('are of the release that was open when the file was asked for', async () => {
    const { iterator, store } = scenesOf(['program=umkm']);
    const next = { ...release, id: 'other', title: { id: 'Lain', en: 'Other' }, tags: { ...release.tags, tags: [] } };
    store.replaceRelease({ release: next, measures, state: untouched, notes: [] });
    const { value } = await iterator.next();
    expect(value?.subject.release).toBe(release);
    expect(value?.subject.report.covered).toEqual(coverageOf(release.tags).covered);
  });

  test('are the published ones, in their order, for whoever else asks', async () => {
    const { scenes } = scenesOf(['program=umkm'], undefined, undefined, true);
    const titles = [];
    for await (const { scene } of scenes.subjects) titles.push(scene.title);
    expect(titles).toEqual(release.story.map(({ title }) => title.id));
  });

  test('end the worker of reach with the last of them, and when nobody asks for more', async () => {
    const all = scenesOf([WITH_REACH]);
    for await (const { subject } of all.scenes.subjects) expect([subject.drawing.reach === null, all.desks.map(({ aborted }) => aborted)]).toEqual([false, [false]]);
    expect(all.desks.map(({ aborted }) => aborted)).toEqual([true]);
    const left = scenesOf([WITH_REACH, WITH_REACH]);
    for await (const { scene } of left.scenes.subjects) if (scene.title !== '') break;
    expect(left.desks.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('are given up while one is worked out', async () => {
    const stop = new AbortController();
    const { iterator, desks } = scenesOf([WITH_REACH], stop.signal, () => {
      stop.abort(new DOMException('Enough.', 'AbortError'));
      return new Promise(() => undefined);
    });
    await expect(iterator.next()).rejects.toThrow('Enough.');
    expect(desks.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
