import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../tests/support/published';
import { publishedDrawing } from '../../../tests/support/published-drawing';
import type { State } from '../../domain';
import { featureStates } from './feature-states';
import { bandId, featuresOf, seamId } from './features';

const states = (patch: Partial<State> = {}) => featureStates(publishedDrawing(patch));
const jepon = codeOf('Jepon');

describe('the states of features', () => {
  test('say role, cover and certainty of every village', () => {
    expect(states().get(codeOf('Singonegoro'))).toEqual({ role: 'program-1', named: true, inferred: true, faint: false });
    expect(states().get(codeOf('Waru'))).toEqual({ role: 'none', named: false, inferred: false, faint: false });
    expect(states({ show: 'gap' }).get(codeOf('Bacem'))).toMatchObject({ role: 'program-3', faint: true });
  });

  test('show the bands of a cut village, in the order of its programmes', () => {
    expect(states().get(bandId(jepon, 2, 0))).toEqual({ role: 'program-1', shown: true, faint: false });
    expect(states().get(bandId(jepon, 2, 1))).toEqual({ role: 'program-2', shown: true, faint: false });
    expect(states().get(seamId(jepon, 2))).toEqual({ shown: true, faint: false });
  });

  test('hide the bands of a village that the filter leaves whole', () => {
    expect(states({ programs: ['umkm'] }).get(bandId(jepon, 2, 1))).toEqual({ role: 'none', shown: false, faint: false });
    expect(states({ programs: ['umkm'] }).get(seamId(jepon, 2))).toMatchObject({ shown: false });
  });

  test('show the surroundings when they are switched on', () => {
    expect(states().get('context')).toEqual({ shown: true });
    expect(states({ layers: ['labels'] }).get('context-line')).toEqual({ shown: false });
  });

  test('are of features that there are, and the same ones in every state, so that none keeps an old look', () => {
    const ids = new Set(featuresOf(publishedDrawing().shapes).features.map(({ properties }) => properties?.['id']));
    const keys = [...states().keys()];
    expect(keys.filter((id) => !ids.has(id))).toEqual([]);
    for (const patch of [{ programs: ['umkm'] }, { kecamatan: ['33.16.07'] }, { layers: [] }, { boundaries: 'bps-2020' }]) {
      expect([...states(patch).keys()]).toEqual(keys);
    }
  });
});
