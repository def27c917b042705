import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { ownRelease } from '../../tests/support/own-release';
import { subjectIn } from '../../tests/support/published-subject';
import { NO_ACTIONS, viewWith, words } from '../../tests/support/view';
import { LANGUAGES, type Language, type Plan, type State } from '../domain';
import { figure } from '../export/figure/figure';
import { sheetToSvg } from '../export/svg/svg';
import { planText } from '../export/subject';
import { gapTable } from '../export/table/gap-table';
import { villageTable } from '../export/table/village-table';
import { PLAN_MESSAGES } from '../i18n/plan-messages';
import type { Panel } from '../state/surface';
import { headlineText } from '../ui/headline-text';
import { planVillage } from '../ui/plan/plan-village';
import { sceneFigure } from '../ui/present/scene-figure';
import { shell } from '../ui/shell';
import { storyPanel } from '../ui/story-panel';

const own = await ownRelease();
const PANELS: readonly Panel[] = ['none', 'table', 'story', 'about', 'layers', 'share'];
/** One that the file does not name. */
const GAP = '33.16.08.2015';
const PLAN: Plan = { add: [[GAP, 'sumur-bor']], remove: [] };
const IN_OWN: Readonly<Record<Language, string>> = { id: 'dalam data yang dibuka', en: 'in the opened data' };
const REPORT = /laporan|\breport\b/i;

const viewOfOwn = async (state: Partial<State>, panel: Panel = 'none') => viewWith({ state, surface: { panel }, release: () => own });

describe.each(LANGUAGES)('a release of one’s own data (%s)', (lang) => {
  test('is called so in the headline, and never a report on any screen', async () => {
    expect(headlineText(await viewOfOwn({ lang }))).toMatch(new RegExp(`${IN_OWN[lang]}\\.$`));
    for (const panel of PANELS) {
      for (const village of [GAP, '33.16.08.2010']) expect(words(shell(await viewOfOwn({ lang, village }, panel), NO_ACTIONS, html``)), `${panel} ${village}`).not.toMatch(REPORT);
    }
    expect(words(storyPanel(await viewOfOwn({ lang }), NO_ACTIONS, html``))).not.toMatch(REPORT);
  });

  test('is called so in legend, matrix and card', async () => {
    const view = await viewOfOwn({ lang, village: GAP }, 'table');
    expect(words(shell(view, NO_ACTIONS, html``)).toLowerCase().split(IN_OWN[lang].toLowerCase()).length - 1).toBeGreaterThanOrEqual(4);
    expect(view.t.card.notNamed('')).toContain(IN_OWN[lang]);
  });

  test('is never a report beside a plan, on the screen and in presenting', async () => {
    const view = await viewOfOwn({ lang, village: GAP, plan: PLAN });
    const ignore = (): void => undefined;
    const template = planVillage({ view, p: PLAN_MESSAGES[lang], plannedTags: own.tags }, { edits: { tag: ignore }, details: ignore }, 'panel');
    expect(template === null ? '' : words(template)).toMatch(/data yang dibuka|Opened data/i);
    expect(words(shell(view, NO_ACTIONS, html``))).not.toMatch(REPORT);
    for (const counts of ['named', 'not-named'] as const) {
      const scene = { id: 'x', hash: '', fit: 'scope', figure: counts, event: null, title: { id: '', en: '' }, text: { id: '', en: '' } } as const;
      for (const one of [view, await viewOfOwn({ lang })]) expect(Object.values(sceneFigure(one, scene, null) ?? {}).join(' ')).toMatch(/data yang dibuka|opened data/);
    }
  });

  test('is never a report in files', () => {
    for (const plan of [{ add: [], remove: [] }, PLAN]) {
      const subject = subjectIn(own, { lang, plan });
      const said = [sheetToSvg(figure(subject)), ...[villageTable(subject), gapTable(subject)].flatMap(({ columns }) => columns.map(({ title }) => title)), planText(subject) ?? ''].join(' ');
      expect(said).toContain(IN_OWN[lang]);
      expect(said).not.toMatch(REPORT);
    }
  });
});
