import { describe, expect, it } from 'vitest';
import { DEFECTS, type Expected, expectedOf, readDefect } from '../../tests/fixtures/read-defect';
import { AppError, LANGUAGES, type Note } from '../domain';
import { errorText, noteText } from '../i18n/notes';
import { loadBoundaries, loadContext, loadRelease, loadShapes } from './index';

describe.each(DEFECTS)('a release with the defect %s', (defect) => {
  const expected = expectedOf(defect);

  if (expected.error) {
    it('is refused with an error that names the place, in both languages', async () => {
      const error = await load(defect, expected).then(() => null, (reason: unknown) => reason);
      expect(error).toBeInstanceOf(AppError);
      if (!(error instanceof AppError)) return;
      expect({ id: error.id, params: error.params }).toMatchObject(expected.error ?? {});
      for (const language of LANGUAGES) {
        const sentence = errorText[language][error.id](error.params);
        expect(sentence).toContain(String(expected.error?.params['file']));
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  } else {
    it('is used, and each thing left out or mended has its note in both languages', async () => {
      const { notes, kept } = await load(defect, expected);
      expect(notes).toMatchObject(expected.notes ?? []);
      expect(notes).toHaveLength(expected.notes?.length ?? 0);
      expect(kept).toMatchObject(expected.kept ?? {});
      for (const language of LANGUAGES) {
        for (const { id, params } of notes) {
          const sentence = noteText[language][id](params);
          expect(sentence).toContain(String(params['file']));
          expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    });
  }
});

async function load(defect: string, { call }: Expected): Promise<{ notes: readonly Note[]; kept: Readonly<Record<string, number>> }> {
  const read = readDefect(defect);
  if (call === 'loadContext') return { notes: (await loadContext(read)).notes, kept: {} };
  if (call === 'loadShapes') return { notes: [], kept: { villages: (await loadShapes(read, 'kemendagri-2025')).villages.length } };
  const { release, notes } = await loadRelease(read);
  const kept = { villages: release.villages.length, tags: release.tags.tags.length, events: release.events.length };
  if (call === 'loadRelease') return { notes, kept };
  const loaded = await loadBoundaries(read, release, 'kemendagri-2025');
  return { notes: loaded.notes, kept: { ...kept, outlines: loaded.boundaries.villages.size } };
}
