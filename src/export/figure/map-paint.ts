import type { ProgramRole } from '../../drawing/roles';
import type { Palette } from '../../theme/colors';

/** Widths of the map's lines in em of its type size; `map.css` says the same. */
export const LINE = {
  village: 0.08,
  context: 0.08,
  seam: 0.08,
  kecamatan: 0.16,
  named: 0.1,
  inferredCasing: 0.34,
  inferred: 0.17,
  inferredDash: [0.51, 0.34],
  other: 0.1,
  otherDash: [0.2, 0.25],
  selectedCasing: 0.5,
  selected: 0.26,
  reach: 0.12,
  planCasing: 0.42,
  plan: 0.24,
  planDash: [0, 0.42],
} as const;

/** How much of what lies beneath the reach is covered by it. */
export const REACH_OPACITY = 0.2;

/** How much of a faint thing shows. */
const FAINT = 0.28;

/** Colour of a role, laid over `backdrop` when it is faint: exports carry solid colours only, which every program prints alike. */
export function fillOf(role: ProgramRole | 'none', faint: boolean, palette: Palette): string {
  const color = role === 'none' ? palette.none : (palette.programs[Number(role.slice(-1)) - 1] ?? palette.none);
  return faint ? mixed(color, palette.context, FAINT) : color;
}

export function lineColor(color: string, faint: boolean, palette: Palette): string {
  return faint ? mixed(color, palette.context, FAINT) : color;
}

/** The palette of what is faint, for a sign of it. */
export function paled(palette: Palette): Palette {
  const faint = (color: string): string => lineColor(color, true, palette);
  const [a, b, c, d, e, f, g, h] = palette.programs;
  return {
    ...palette,
    programs: [faint(a), faint(b), faint(c), faint(d), faint(e), faint(f), faint(g), faint(h)],
    none: faint(palette.none),
    namedLine: faint(palette.namedLine),
    villageLine: faint(palette.villageLine),
    seam: faint(palette.seam),
    label: mixed(palette.label, palette.context, 0.5),
  };
}

/** `over` with opacity `part` (0–1) on `under`. */
export function mixed(over: string, under: string, part: number): string {
  const channel = (at: number): string => {
    const value = Number.parseInt(over.slice(at, at + 2), 16) * part + Number.parseInt(under.slice(at, at + 2), 16) * (1 - part);
    return Math.round(value).toString(16).padStart(2, '0').toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
