import { textWidth, type Weight } from '../../drawing/labels/text-width';

/** How a text is set: size in the unit of the sheet, spacing in em after each character. */
export interface Type {
  readonly size: number;
  readonly weight: Weight;
  readonly spacing?: number;
}

/** Advance widths of Plus Jakarta Sans from U+00A0 to U+00FF, thousandths of an em; 0 where the font has no glyph. */
const LATIN: Readonly<Record<Weight, readonly number[]>> = {
  medium: [
    173, 312, 603, 650, 590, 635, 332, 531, 469, 909, 452, 585, 624, 0, 653, 445, 500, 624, 421, 432, 362, 580, 453, 317, 382, 306, 498, 585, 888, 843, 972,
    527, 672, 672, 672, 672, 672, 672, 987, 779, 606, 606, 606, 606, 264, 264, 264, 264, 741, 738, 878, 878, 878, 878, 878, 624, 878, 706, 706, 706, 706, 635,
    640, 616, 575, 575, 575, 575, 575, 575, 978, 603, 614, 614, 614, 614, 209, 209, 209, 209, 654, 580, 654, 654, 654, 654, 654, 624, 654, 580, 580, 580, 580,
    553, 669, 553,
  ],
  bold: [
    178, 371, 608, 663, 594, 660, 395, 534, 534, 938, 445, 674, 660, 0, 680, 455, 535, 660, 410, 425, 381, 593, 564, 378, 381, 315, 487, 674, 881, 825, 953,
    583, 712, 712, 712, 712, 712, 712, 991, 774, 595, 595, 595, 595, 279, 279, 279, 279, 740, 741, 878, 878, 878, 878, 878, 660, 878, 718, 718, 718, 718, 660,
    650, 641, 580, 580, 580, 580, 580, 580, 967, 608, 612, 612, 612, 612, 228, 228, 228, 228, 652, 593, 652, 652, 652, 652, 652, 660, 652, 593, 593, 593, 593,
    586, 672, 586,
  ],
};

const PUNCTUATION: Readonly<Record<Weight, Readonly<Record<string, number>>>> = {
  medium: { '–': 597, '—': 927, '‘': 299, '’': 299, '“': 467, '”': 467, '•': 577, '…': 717, '−': 624, '′': 321, '€': 775 },
  bold: { '–': 655, '—': 985, '‘': 357, '’': 357, '“': 560, '”': 560, '•': 658, '…': 778, '−': 660, '′': 372, '€': 770 },
};

/** Does the font that exports carry have a glyph for this character? */
export function hasGlyph(character: string): boolean {
  return advance(character, 'medium') !== undefined;
}

/** Width of one line of text in the unit of `size`. A character that the font lacks is taken for a wide letter. */
export function measure(text: string, { size, weight, spacing = 0 }: Type): number {
  let em = 0;
  for (const character of text) em += (advance(character, weight) ?? textWidth(character, weight)) + spacing;
  return em * size;
}

/** In em; undefined where the font has no glyph. */
function advance(character: string, weight: Weight): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return textWidth(character, weight);
  const width = (code >= 160 && code < 256 ? LATIN[weight][code - 160] : PUNCTUATION[weight][character]) ?? 0;
  return width > 0 ? width / 1000 : undefined;
}

/** Breaks a text into lines no wider than `width`: at spaces, and within a word, as an address, that no line has room for. */
export function wrap(text: string, type: Type, width: number): readonly string[] {
  const fits = (line: string): boolean => measure(line, type) <= width;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
      } else if (fits(word)) {
        lines.push(line);
        line = word;
      } else {
        const [last = '', ...full] = brokenAnywhere(longer, fits).toReversed();
        lines.push(...full.toReversed());
        line = last;
      }
    }
    return [...lines, line];
  });
}

/** A letter that is wider than a line has one of its own. */
function brokenAnywhere(text: string, fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line !== '' && !fits(line + letter)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += letter;
  }
  return [...lines, line];
}

/** A text in at most so many lines, the last of which goes on where nobody sees it. */
export function linesWithin(text: string, type: Type, width: number, most: number): readonly string[] {
  const lines = wrap(text, type, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutOff(most === 1 ? text : lines.slice(most - 1).join(' '), type, width)];
}

/** A line that goes on where nobody sees it: as much of it as there is room for, and an ellipsis. */
export function cutOff(line: string, type: Type, width: number): string {
  let shown = line;
  while (shown !== '' && measure(`${shown}…`, type) > width) shown = shown.slice(0, -1).trimEnd();
  return `${shown}…`;
}
