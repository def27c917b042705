import { describe, expect, test } from 'vitest';
import { freePoints } from '../../../tests/support/free-points';
import { colorAt, pdfPages, type PdfPage } from '../../../tests/support/pdf-drawing';
import { paperPdf, villagePdf } from '../../../tests/support/pdf-file';
import { codeOf, nameOf } from '../../../tests/support/published';
import { publishedSubject, SIX_STATES } from '../../../tests/support/published-subject';
import { PALETTES } from '../../theme/colors';
import type { Sheet } from '../figure/marks';
import { pages, PAPER, type Paper } from '../page/page';
import { villagePages } from '../page/village-page';
import type { Subject } from '../subject';

/** A file gives a channel in two decimals. */
const TOLERANCE = 3;

interface Found {
  readonly name: string;
  readonly color: string;
  readonly wanted: string;
}

/** The colour that the file shows in each village, and the one that the Drawing gives it. */
function villageColors(subject: Subject, sheet: Sheet | undefined, page: PdfPage | undefined, pad: number): Found[] {
  const [box] = page?.frames ?? [];
  if (!sheet || !page || !box) throw new Error('The file has no map.');
  return freePoints(subject, sheet, box, pad, PALETTES.light).map(({ code, at, color }) => {
    const found = colorAt(page, at);
    const same = found.every((part, channel) => Math.abs(part - Number.parseInt(color.slice(1 + 2 * channel, 3 + 2 * channel), 16)) <= TOLERANCE);
    return { name: nameOf(code), color: same ? color : `rgb(${found.map(Math.round).join()})`, wanted: color };
  });
}

function mapColors(subject: Subject, paper: Paper): Found[] {
  return villageColors(subject, pages(subject, paper)[0], pdfPages(paperPdf(subject, paper))[0], 14 * PAPER[paper].u);
}

const wrong = (found: readonly Found[]): Found[] => found.filter(({ color, wanted }) => color !== wanted);

describe('in the file of the map each village has the colour of the map', () => {
  test.for(SIX_STATES.flatMap(([name, patch]) => (['a4', 'a3'] as const).map((paper) => ({ name, patch, paper }))))('$name, $paper', ({ patch, paper }) => {
    const found = mapColors(publishedSubject(patch), paper);
    expect(found).toHaveLength(36);
    expect(wrong(found)).toEqual([]);
  });
});

test('paper is light, however dark the screen is', () => {
  const found = mapColors(publishedSubject({ theme: 'dark' }), 'a4');
  expect(found).toHaveLength(36);
  expect(wrong(found)).toEqual([]);
});

/** Villages of one programme each, as `tags.csv` has them; Jepon and Jiken have two, and none of the others is named. */
const ONE_PROGRAMME: Readonly<Record<string, readonly string[]>> = {
  '#23497F': ['Blungun', 'Brumbung', 'Nglebur', 'Nglobo', 'Singonegoro', 'Tempellemahbang'],
  '#F0A93B': ['Kemiri', 'Nglarohgunung', 'Semampir'],
  '#2F8F6B': ['Bacem'],
};

test('the villages of a programme, and no others, have its colour', () => {
  const found = mapColors(publishedSubject(), 'a3').filter(({ name }) => name !== 'Jepon' && name !== 'Jiken');
  for (const [programme, names] of Object.entries(ONE_PROGRAMME)) {
    expect(found.filter(({ color }) => color === programme).map(({ name }) => name).toSorted()).toEqual(names);
  }
});

test.for(['Jepon', 'Singonegoro', 'Bacem', 'Nglarohgunung', 'Balong'])('in the file about %s each village of its map has the colour of the map', (name) => {
  const subject = publishedSubject({ village: codeOf(name) });
  const { detail } = subject;
  if (!detail) throw new Error('no such village');
  const fit = [detail.village.code, ...detail.touching.map(({ village }) => village.code), ...(detail.nearest ? [detail.nearest.village.code] : [])];
  const found = villageColors({ ...subject, fit }, villagePages(subject, detail)[0], pdfPages(villagePdf(subject))[0], 16);
  expect(wrong(found)).toEqual([]);
  // Its neighbours are among them, and so is the nearest village that is named.
  expect(found.map((each) => each.name)).toEqual(expect.arrayContaining(fit.map(nameOf)));
});
