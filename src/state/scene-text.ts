import type { CoverageReport, ProgramEvent } from '../domain';

/** What a scene's text may say in figures, and where each comes from. */
const FIGURES = {
  covered: ({ report }) => report.covered.villages,
  stated: ({ report }) => report.covered.stated.villages,
  inferred: ({ report }) => report.covered.inferredCodes.length,
  gap: ({ report }) => report.gap.villages,
  overlap: ({ report }) => report.overlap.villages,
  scope: ({ report }) => report.scope.villages,
  attendance: ({ event }) => event?.attendance ?? null,
} as const satisfies Readonly<Record<string, (source: FigureSource) => number | null>>;

interface FigureSource {
  readonly report: CoverageReport;
  readonly event: ProgramEvent | null;
}

/** Names that may stand in braces in a scene's text: `{covered}`. */
export const PLACEHOLDERS: readonly string[] = Object.keys(FIGURES);

const PLACEHOLDER = /\{([a-z]+)\}/g;

/**
 * A scene's text with its figures in place. `count` writes a whole number in the reader's language. What is no placeholder stays
 * as it is written: a presenter's own text may hold braces.
 */
export function fillText(text: string, source: FigureSource, count: (value: number) => string): string {
  return text.replace(PLACEHOLDER, (written, name: string) => {
    const value = isFigure(name) ? FIGURES[name](source) : null;
    return value === null ? written : count(value);
  });
}

/** The names in braces, in their order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}

function isFigure(name: string): name is keyof typeof FIGURES {
  return Object.hasOwn(FIGURES, name);
}
