import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { THEMES, type Theme } from '../domain';
import { PALETTES, type Palette } from './colors';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Custom properties of a theme as the style sheet says them; print says only what differs from light. */
function tokens(theme: Theme): ReadonlyMap<string, string> {
  const blocks = [...css.matchAll(/([^{}]*)\{([^{}]*)\}/g)];
  const of = (name: Theme): string => blocks.find(([, selector = '']) => selector.includes(`[data-theme='${name}']`))?.[2] ?? '';
  const source = theme === 'print' ? of('light') + of('print') : of(theme);
  return new Map([...source.matchAll(/--([\w-]+):\s*(#\w{6})/g)].map(([, name = '', value = '']) => [name, value]));
}

function channel(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(THEMES)('theme %s', (theme) => {
  const token = (name: string): string => {
    const value = tokens(theme).get(name);
    if (value === undefined) throw new Error(`tokens.css has no --${name} in theme ${theme}`);
    return value;
  };

  test('has the colours of the map in the style sheet too', () => {
    const { programs, ...rest }: Palette = PALETTES[theme];
    programs.forEach((colour, index) => expect(token(`program-${index + 1}`)).toBe(colour));
    for (const [name, colour] of Object.entries(rest)) {
      expect(token(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)), name).toBe(colour);
    }
  });

  test.each([
    ['ink', 'panel'],
    ['ink', 'tint'],
    ['ink', 'pressed'],
    ['quiet', 'panel'],
    ['quiet', 'tint'],
    ['quiet', 'pressed'],
    ['quiet', 'paper'],
    ['warning', 'panel'],
    ['accent', 'panel'],
    ['label', 'halo'],
    ['quiet-label', 'none'],
    ['quiet-label', 'halo'],
    ['context-label', 'context'],
    ['context-label', 'paper'],
  ])('text --%s on --%s has a contrast of 4.5 or more', (text, ground) => {
    expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['focus', 'panel'],
    ['focus', 'paper'],
    ['focus', 'pressed'],
    ['edge', 'panel'],
    ['ink', 'pressed'],
    ['selected', 'none'],
  ])('line --%s on --%s has a contrast of 3 or more', (line, ground) => {
    expect(contrast(token(line), token(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('paper gets the print theme whatever the screen shows', () => {
  const [screen, paper] = [...css.matchAll(/\[data-theme(?:='print')?\] \{([^{}]*)\}/g)].map(([, body = '']) => body.replace(/\s+/g, ' ').trim());
  expect(paper).toBe(screen);
});
