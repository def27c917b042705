import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LABEL_TYPE } from './label-box';
import { TIERS } from './label-plan';

const css = readFileSync(new URL('../../theme/map.css', import.meta.url), 'utf8');

/** The declarations of a rule, by property. */
function rule(selector: string): Readonly<Record<string, string>> {
  const at = css.split('\n').find((line) => line.startsWith(`${selector} {`));
  const pairs = (at ?? '').replace(/^.*\{|\}.*$/g, '').split(';').map((part) => part.split(':').map((text) => text.trim()));
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name && value ? [[name, value]] : [])));
}

describe('the style sheet', () => {
  test('changes names at the same widths as they are placed for', () => {
    const steps = [...css.matchAll(/@container (?:\(min-width: (\d+)em\))?(?: and )?(?:\(width < (\d+)em\))? \{ \.map-frame \.t(\d+) \{ display: inline; \} \}/g)];
    expect(steps.map(([, from = '0', to = '∞', tier]) => `t${tier} ${from}–${to}`)).toEqual(
      TIERS.map((from, tier) => `t${tier} ${from}–${TIERS[tier + 1] ?? '∞'}`),
    );
  });

  test.each(['named', 'village', 'kecamatan', 'context', 'town'] as const)('sets names of kind %s in the type they are placed for', (kind) => {
    const { size, weight, spacing } = LABEL_TYPE[kind];
    const type = rule(`.label.${kind}`);
    expect(type['font-size']).toBe(`${size}em`);
    expect(type['font-weight']).toBe(weight === 'bold' ? '700' : '500');
    expect(type['letter-spacing']).toBe(spacing === 0 ? undefined : `${spacing}em`);
  });
});
