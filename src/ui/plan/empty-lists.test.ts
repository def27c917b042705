import { describe, expect, test } from 'vitest';
import { NO_PLAN_ACTIONS, planner } from '../../../tests/support/planner';
import { release } from '../../../tests/support/published';
import { NO_ACTIONS, viewWith, words } from '../../../tests/support/view';
import type { Release, State } from '../../domain';
import { villageTable } from '../village-table';
import { planPanel } from './plan-panel';
import type { PlanTab } from './plan-view';

/** Named for nothing: no village of Jiken has both. */
const NOBODY = { programs: ['umkm', 'pertanian'], match: 'all', kecamatan: ['33.16.07'] } as const;
/** Every village is named for the first programme. */
const ALL_NAMED: Release = {
  ...release,
  tags: { tags: release.villages.flatMap(({ code }) => release.tags.tags.slice(0, 1).map((tag) => ({ ...tag, village: code }))) },
};

async function panelWords(tab: PlanTab, state: Partial<State>, options: { readonly release?: Release; readonly ruledOut?: readonly string[] } = {}): Promise<string> {
  const view = await viewWith({ state, release: (published) => options.release ?? published });
  return words(planPanel({ ...planner(tab, { state, ...options }).model.value, view }, NO_ACTIONS, NO_PLAN_ACTIONS));
}

describe('a list of gaps', () => {
  test.for(['distance', 'border'])('of a choice for which none is named says so once, in which order it stands and what to do: by %s', async (rank) => {
    const id = await panelWords('gaps', { ...NOBODY, rank });
    expect(id).toContain('Tidak satu pun dari 11 desa/kelurahan disebut untuk pilihan ini');
    expect(id).toContain('urutannya menurut abjad. Urutkan menurut luas, atau pilih program lain.');
    expect(id).not.toContain('nilainya tidak diketahui');
    const en = await panelWords('gaps', { ...NOBODY, rank, lang: 'en' });
    expect(en).toContain('None of 11 desa/kelurahan is named for this choice');
    expect(en).toContain('they stand in order of their names. Rank by area, or choose other programmes.');
    expect(en).not.toContain('its value is not known');
  });

  test('by area says nothing of distances', async () => {
    expect(await panelWords('gaps', { ...NOBODY, rank: 'area' })).not.toContain('menurut abjad');
  });

  test('without a gap says so, what to do, and offers nothing to rank or to take along', async () => {
    const id = await panelWords('gaps', {}, { release: ALL_NAMED });
    expect(id).toContain('Semua desa/kelurahan disebut untuk pilihan ini');
    expect(id).toContain('Pilih program atau kecamatan lain');
    expect(id).not.toContain('Urutkan menurut');
    expect(id).not.toContain('Unduh daftar ini');
    const en = await panelWords('gaps', { lang: 'en' }, { release: ALL_NAMED });
    expect(en).toContain('Every desa/kelurahan is named for this choice');
    expect(en).toContain('There is no gap to rank. Choose other programmes or sub-districts to see theirs.');
  });
});

describe('the next villages', () => {
  test('tell candidates that are ruled out from none at all', async () => {
    const ruledOut = release.villages.map(({ code }) => code);
    expect(await panelWords('reach', {}, { ruledOut })).toContain('Semua calon dikecualikan. Centang lagi paling tidak satu.');
    expect(await panelWords('reach', { lang: 'en' }, { ruledOut })).toContain('Every candidate is ruled out. Tick at least one again.');
    const none = await panelWords('reach', { lang: 'en' }, { release: ALL_NAMED });
    expect(none).toContain('Every desa/kelurahan is named or planned: there is no candidate.');
    expect(none).not.toContain('All 0');
  });
});

test('Without a plan, what is saved says how to come to one', async () => {
  expect(await panelWords('saved', {})).toContain('Rencanakan dulu sebuah desa/kelurahan, lalu simpan di sini.');
  expect(await panelWords('saved', { lang: 'en' })).toContain('Plan a desa/kelurahan first, then save it here.');
});

describe('a table without a row', () => {
  const tableWords = async (state: Partial<State>, changed = release): Promise<string> => words(villageTable(await viewWith({ state, release: () => changed }), NO_ACTIONS));

  test('says whether none is named or all are, and how to see villages again', async () => {
    expect(await tableWords({ ...NOBODY, show: 'covered' })).toContain('Tidak satu pun desa/kelurahan disebut untuk pilihan ini. Pilih program lain, atau “semua”.');
    expect(await tableWords({ ...NOBODY, show: 'covered', lang: 'en' })).toContain('No desa/kelurahan is named for this choice. Choose other programmes, or “all”.');
    expect(await tableWords({ show: 'gap' }, ALL_NAMED)).toContain('Semua desa/kelurahan disebut untuk pilihan ini. Pilih program lain, atau “semua”.');
    expect(await tableWords({ show: 'gap', lang: 'en' }, ALL_NAMED)).toContain('Every desa/kelurahan is named for this choice. Choose other programmes, or “all”.');
  });
});
