import type { Mark, Sheet, TextMark } from '../../src/export/figure/marks';
import { measure } from '../../src/export/figure/text-measure';

/** Every mark of a sheet with its text, clipped ones too. */
export function textsOf(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap((mark) => (mark.kind === 'clip' ? textsOf(mark.marks) : mark.kind === 'text' ? [mark] : []));
}

/** All words of sheets, one text after the other. */
export function wordsOf(sheets: readonly Pick<Sheet, 'marks'>[]): string {
  return sheets.flatMap(({ marks }) => textsOf(marks)).map(({ text }) => text).join(' ');
}

/** From where to where a text stands. */
export function spanOf(mark: TextMark): { readonly left: number; readonly right: number } {
  if (mark.turned) return { left: mark.x - mark.size, right: mark.x + mark.size * 0.4 };
  const wide = measure(mark.text, mark);
  const left = mark.x - (mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? wide / 2 : wide);
  return { left, right: left + wide };
}

/** Texts that leave their sheet. */
export function outside({ marks, width, height }: Sheet): string[] {
  return textsOf(marks).flatMap((mark) => {
    const { left, right } = spanOf(mark);
    return left < 0 || right > width || mark.y > height || mark.y < mark.size * 0.5 ? [mark.text] : [];
  });
}
