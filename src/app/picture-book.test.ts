import { describe, expect, test } from 'vitest';
import { readDefect } from '../../tests/fixtures/read-defect';
import { untouched } from '../../tests/support/published';
import { loadRecord, type ReadFile } from '../data';
import { AppError, type Measures, type Note } from '../domain';
import { PictureBook } from './picture-book';
import { builtMeasures } from './release-pictures';

/** A book on a release, with all that it tells. */
async function bookOn(read: ReadFile, stop = new AbortController()) {
  const { release, files } = await loadRecord(read);
  const told = { measures: [] as Measures[], notes: [] as Note[], failures: [] as string[] };
  const asked: string[] = [];
  const reading: ReadFile = (path) => {
    asked.push(path);
    return read(path);
  };
  const book = new PictureBook({ release, files, read: reading, signal: stop.signal }, await builtMeasures(reading), {
    onMeasures: (measures) => told.measures.push(measures),
    onNotes: (notes) => told.notes.push(...notes),
    onFailure: ({ id }) => told.failures.push(id),
  });
  return { book, told, asked, stop };
}

/** The sound release behind a network that has gone away for some files. */
function withoutNetwork(lost: RegExp): ReadFile {
  const read = readDefect('boundaries-missing');
  return (path) => (lost.test(path) ? Promise.reject(new AppError('file-missing', { file: path, status: 0 })) : read(path));
}

const BPS = { ...untouched, boundaries: 'bps-2020' };

describe('a book on a sound release', () => {
  test('opens with what was made at build, and reads no outlines for it', async () => {
    const { book, asked } = await bookOn(readDefect('story-missing'));
    expect(await book.open(untouched)).toEqual({ state: untouched, notes: [], failure: null });
    expect([...book.shapes.peek().keys()]).toEqual(['kemendagri-2025']);
    expect(asked).toEqual(['measured.json', 'shapes/kemendagri-2025.json']);
  });

  test('gets the other set when it is asked for, once', async () => {
    const { book, asked, told } = await bookOn(readDefect('story-missing'));
    await book.open(untouched);
    await book.ensure({ ...untouched, layers: ['other-boundaries'] });
    await book.ensure(BPS);
    expect([...book.shapes.peek().keys()]).toEqual(['kemendagri-2025', 'bps-2020']);
    expect(asked.filter((path) => path === 'shapes/bps-2020.json')).toHaveLength(1);
    expect(told).toEqual({ measures: [], notes: [], failures: [] });
  });

  test('compares a set with its outlines, once, and leaves it alone', async () => {
    const { book, asked, told } = await bookOn(readDefect('story-missing'));
    await book.open(untouched);
    const before = book.shapes.peek();
    await book.checkWhenIdle('kemendagri-2025');
    await book.checkWhenIdle('kemendagri-2025');
    expect(asked.filter((path) => path.endsWith('.geojson'))).toEqual(['boundaries/kemendagri-2025.geojson']);
    expect(book.shapes.peek()).toBe(before);
    expect(told).toEqual({ measures: [], notes: [], failures: [] });
  });
});

describe('outlines that cannot be used', () => {
  test('are a failure and stay in the notes; what is shown stays', async () => {
    const { book, told } = await bookOn(readDefect('boundaries-missing'));
    await book.open(untouched);
    await book.checkWhenIdle('kemendagri-2025');
    expect(told.failures).toEqual(['file-missing']);
    expect(told.notes).toMatchObject([{ id: 'optional-file-unusable', params: { file: 'boundaries/kemendagri-2025.geojson', reason: 'file-missing' } }]);
    expect([...book.shapes.peek().keys()]).toEqual(['kemendagri-2025']);
  });

  test('are no failure when only the network is away', async () => {
    const { book, told } = await bookOn(withoutNetwork(/geojson$/));
    await book.open(untouched);
    await book.checkWhenIdle('kemendagri-2025');
    expect(told).toEqual({ measures: [], notes: [], failures: [] });
  });

  test('are not looked at once the map has gone', async () => {
    const { book, asked, stop } = await bookOn(readDefect('boundaries-missing'));
    await book.open(untouched);
    stop.abort();
    await book.checkWhenIdle('kemendagri-2025');
    expect(asked.filter((path) => path.endsWith('.geojson'))).toEqual([]);
  });
});

describe('a set that can be had in no way', () => {
  const lost = withoutNetwork(/bps-2020/);

  test('gives way to the first that can, and says why', async () => {
    const { book } = await bookOn(lost);
    const { state, failure } = await book.open({ ...BPS, programs: ['umkm'] });
    expect(state).toEqual({ ...untouched, programs: ['umkm'] });
    expect(failure?.params['file']).toBe('boundaries/bps-2020.geojson');
  });

  test('to compare with is left out', async () => {
    const { book } = await bookOn(lost);
    const { state, failure } = await book.open({ ...untouched, layers: ['labels', 'other-boundaries'] });
    expect(state).toEqual({ ...untouched, layers: ['labels'] });
    expect(failure?.id).toBe('file-missing');
  });

  test('is an error when it is asked for later, and everything stays as it was', async () => {
    const { book } = await bookOn(lost);
    await book.open(untouched);
    const before = book.shapes.peek();
    await expect(book.ensure(BPS)).rejects.toMatchObject({ id: 'file-missing' });
    expect(book.shapes.peek()).toBe(before);
  });

  test('is an error at once when there is no other', async () => {
    const { book } = await bookOn(withoutNetwork(/bps-2020|kemendagri-2025/));
    await expect(book.open(untouched)).rejects.toMatchObject({ id: 'file-missing', params: { file: 'boundaries/kemendagri-2025.geojson' } });
  });
});
