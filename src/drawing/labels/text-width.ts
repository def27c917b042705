/**
 * Advance widths of Plus Jakarta Sans for the printable ASCII characters, in thousandths of an em, so that labels can be
 * placed where no text can be measured (at build, in a worker). A browser test compares them with the font.
 */
const MEDIUM = [
  173, 312, 429, 832, 646, 998, 754, 267, 323, 323, 499, 624, 299, 532, 317, 455, 724, 382, 599, 610, 638, 616, 599, 548, 629, 599, 317, 337, 624,
  624, 624, 527, 928, 672, 692, 779, 741, 606, 583, 817, 735, 264, 386, 662, 535, 855, 738, 878, 645, 878, 648, 646, 522, 706, 667, 996, 618, 635,
  580, 349, 455, 349, 624, 620, 362, 575, 669, 603, 669, 614, 397, 659, 580, 237, 237, 558, 237, 913, 580, 654, 669, 669, 350, 511, 396, 580, 533,
  826, 511, 553, 460, 344, 332, 344, 624,
];
const BOLD = [
  178, 371, 498, 915, 647, 1046, 793, 311, 379, 379, 540, 660, 357, 600, 378, 506, 708, 403, 597, 611, 654, 615, 602, 559, 632, 602, 378, 398, 660,
  660, 660, 583, 927, 712, 691, 774, 740, 595, 586, 808, 733, 279, 393, 679, 543, 893, 741, 878, 648, 878, 661, 647, 542, 718, 697, 1020, 661, 660,
  571, 416, 506, 416, 660, 663, 381, 580, 672, 608, 672, 612, 406, 652, 593, 252, 252, 577, 252, 924, 593, 652, 672, 672, 374, 514, 413, 593, 566,
  883, 558, 586, 481, 398, 395, 398, 660,
];
/** For characters outside the table: a wide letter, so that a label never turns out wider than planned. */
const UNKNOWN = 930;

export type Weight = 'medium' | 'bold';

/** Width of one line of text in em, with `spacing` em after each character. */
export function textWidth(text: string, weight: Weight, spacing = 0): number {
  const table = weight === 'bold' ? BOLD : MEDIUM;
  let width = 0;
  for (const character of text) {
    width += (table[(character.codePointAt(0) ?? 0) - 32] ?? UNKNOWN) / 1000 + spacing;
  }
  return width;
}
