import { expect, test } from 'vitest';
import { markup, viewWith } from '../../../tests/support/view';
import { LANGUAGES } from '../../domain';
import { PLAN_MESSAGES } from '../../i18n/plan-messages';
import { planVillage } from './plan-village';

const ignore = (): void => undefined;

test.each(LANGUAGES)('what the record infers is not called stated where it is planned (%s)', async (lang) => {
  const view = await viewWith({ state: { lang, village: '33.16.07.2007' } });
  const template = planVillage({ view, p: PLAN_MESSAGES[lang], plannedTags: view.release.tags }, { edits: { tag: ignore }, details: ignore }, 'panel');
  const text = template === null ? '' : markup(template);
  expect(text).toContain(`UMKM (${view.t.legend.inferredShort})`.replace('UMKM', view.release.programs.find(({ id }) => id === 'umkm')?.name[lang] ?? ''));
  expect(text).toContain(view.t.card.match.inferred);
  expect(text).not.toContain(`>${view.t.card.match.stated}<`);
});
