import { beforeAll, describe, expect, test } from 'vitest';
import villages from '../../../data/blora/villages.csv?raw';
import fontUrl from '../../theme/fonts/plus-jakarta-sans-core.woff2?url';
import { textWidth, type Weight } from './text-width';

const FAMILY = 'Plus Jakarta Sans under test';
const PX = 200;
/** As `map.css` sets names. */
const CSS_WEIGHT: Readonly<Record<Weight, number>> = { medium: 500, bold: 700 };
const NAMES = villages.split(/\r?\n/).slice(2).flatMap((row) => row.split(',')[3] ?? []);

beforeAll(async () => {
  const font = new FontFace(FAMILY, `url(${fontUrl})`, { weight: '400 800' });
  document.fonts.add(await font.load());
});

/** Width of a text in em as the browser lays it out; `apart`: each letter by itself, without kerning and ligatures. */
function measured(text: string, weight: Weight, apart = false): number {
  const element = document.createElement('span');
  element.style.font = `${CSS_WEIGHT[weight]} ${PX}px '${FAMILY}'`;
  element.style.whiteSpace = 'pre';
  element.style.position = 'absolute';
  if (apart) Object.assign(element.style, { fontKerning: 'none', fontVariantLigatures: 'none' });
  element.textContent = text;
  document.body.append(element);
  const { width } = element.getBoundingClientRect();
  element.remove();
  return width / PX;
}

describe.each(['medium', 'bold'] as const)('the width table of the %s weight', (weight) => {
  test('has every printable ASCII character as wide as the font has it, within 1 %', () => {
    const wrong = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
      (character) => Math.abs(textWidth(character, weight) / measured(character, weight, true) - 1) > 0.01,
    );
    expect(wrong).toEqual([]);
  });

  test('says of every village’s name how wide it is, and never much less than it is', () => {
    expect(NAMES).toHaveLength(36);
    for (const name of [...NAMES, 'Kel. Jepon', 'Ds. Jiken', 'Singonegoro ?', 'KECAMATAN']) {
      const ratio = textWidth(name, weight) / measured(name, weight);
      // Kerning draws letters together; the table does not know it and is wider.
      expect(ratio, name).toBeGreaterThan(0.99);
      expect(ratio, name).toBeLessThan(1.04);
    }
  });

  test('takes what it does not know for a wide letter', () => {
    expect(textWidth('é', weight)).toBeGreaterThan(measured('é', weight));
  });
});

test('spacing is counted after every character', () => {
  expect(textWidth('AB', 'bold', 0.2)).toBeCloseTo(textWidth('AB', 'bold') + 0.4, 9);
});
