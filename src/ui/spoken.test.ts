import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { NO_PLAN_ACTIONS, planner } from '../../tests/support/planner';
import { markup, NO_ACTIONS, viewWith, words } from '../../tests/support/view';
import type { State } from '../domain';
import { errorNotice } from './error-screen';
import { places } from './places';
import { planBrush } from './plan/plan-brush';
import { planPanel } from './plan/plan-panel';
import type { PlanTab } from './plan/plan-view';
import { shell } from './shell';
import { villageCard } from './village-card';

/** What is told apart by a look has words, too, for those who listen. */
async function panelMarkup(tab: PlanTab, state: Partial<State> = {}): Promise<string> {
  return markup(planPanel({ ...planner(tab, { state }).model.value, view: await viewWith({ state }) }, NO_ACTIONS, NO_PLAN_ACTIONS));
}

describe('a sub-district', () => {
  test.each([
    ['id', ', 1 di antaranya disimpulkan'],
    ['en', ', 1 of them inferred'],
  ] as const)('says how many of its villages rest on an inferred match, as its dashes do (%s)', async (lang, said) => {
    const text = words(places(await viewWith({ state: { lang } }), NO_ACTIONS));
    expect(text.split(said)).toHaveLength(2);
  });
});

describe('names', () => {
  test('of buttons that close say what they close', async () => {
    const view = { ...(await viewWith({ state: { village: '33.16.07.2007' }, surface: { panel: 'about' } })), failure: new Error('x') };
    const closing = [...markup(shell(view, NO_ACTIONS, html``)).matchAll(/aria-label="(Tutup[^"]*)"/g)].map(([, name]) => name);
    expect(closing.toSorted()).toEqual(['Tutup Singonegoro', 'Tutup Tentang peta ini', 'Tutup pesan ini']);
  });

  test('of what a certainty rests on say whose it is', async () => {
    const text = markup(html`${villageCard(await viewWith({ state: { village: '33.16.07.2007' } }), NO_ACTIONS)}`);
    const summaries = [...text.replaceAll(/<!--.*?-->/g, '').matchAll(/<summary>(.*?)<\/summary>/gs)].map(([, inside = '']) => inside.replaceAll(/<[^>]*>/g, ''));
    expect(summaries.length).toBeGreaterThan(1);
    for (const summary of summaries) expect(summary).toMatch(/: .+/);
  });

  test('of the list’s buttons begin with what they show, and say of which programme and village', async () => {
    const text = await panelMarkup('gaps', { programs: ['umkm'] });
    const [button = ''] = /<button[^>]*data-gap-tag[^]*?<\/button>/.exec(text.replaceAll(/<!--.*?-->/g, '')) ?? [];
    expect(button).not.toContain('aria-');
    expect(button.replaceAll(/<[^>]*>/g, '').trim()).toMatch(/^\+ Rencana: UMKM, \S/);
  });
});

describe('a region that speaks', () => {
  test('stands before there is something to say: what waits, what a click on the map plans, what a plan makes of the figures', async () => {
    expect(markup(errorNotice(await viewWith(), NO_ACTIONS))).toContain('role="status"');
    const silent = markup(planBrush({ ...planner().model.value, view: await viewWith() }, NO_PLAN_ACTIONS) ?? html``);
    expect(silent.split('role="status"')).toHaveLength(3);
    expect(silent).not.toContain('data-brush-on');
  });

  test.each([
    ['id', 'Rencana: 12 → 13 dari 36 desa/kelurahan.', 'Rencana kosong.'],
    ['en', 'Plan: 12 → 13 of 36 desa/kelurahan.', 'The plan is empty.'],
  ] as const)('says what a plan makes of the figures, and that it is empty again (%s)', async (lang, said, empty) => {
    const { store, edits, model } = planner('gaps', { state: { lang } });
    const spoken = async (): Promise<string> => words(planBrush({ ...model.value, view: await viewWith({ state: { lang, plan: store.state.peek().plan } }) }, NO_PLAN_ACTIONS) ?? html``).trim();
    expect(await spoken()).toBe('');
    edits.tag('33.16.08.2006', 'umkm', true);
    expect(await spoken()).toBe(said);
    edits.clear();
    expect(await spoken()).toBe(empty);
  });

  test('is none for the distance beside its slider, which says itself that none is chosen', async () => {
    const text = await panelMarkup('reach');
    expect(text).not.toContain('<output');
    expect(text).toContain('aria-valuetext="belum dipilih"');
  });
});
