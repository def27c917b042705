import { describe, expect, test } from 'vitest';
import { codeOf, release } from '../../tests/support/published';
import { publishedDrawing } from '../../tests/support/published-drawing';
import { fitWithin, frameRect, type Box, type Camera, type Margins } from './camera';
import { cutNames, fitWithNames, type EdgeNames } from './names-at-edge';
import { placesFrame } from './places-frame';

const BOXES = [{ width: 806, height: 764, em: 25 }, { width: 573, height: 650, em: 19 }, { width: 390, height: 340, em: 12 }, { width: 1075, height: 900, em: 30 }];
const PAD: Margins = { left: 12, top: 12, right: 12, bottom: 12 };

function look(codes: readonly string[], { em, ...box }: (typeof BOXES)[number]): { readonly names: EdgeNames; readonly plain: Camera; readonly camera: Camera; readonly box: Box } {
  const { labels, shapes } = publishedDrawing();
  const names = { labels, frame: shapes.frame, em };
  const part = placesFrame(shapes, codes);
  return { names, box, plain: fitWithin(part, box, PAD), camera: fitWithNames(part, codes, names, box, PAD) };
}

/** Villages' names that the edge cuts. */
function cutOf({ names, box }: ReturnType<typeof look>, camera: Camera): string[] {
  const cut = cutNames(names, frameRect(names.frame, camera, box), box);
  return [...cut].filter((id) => names.labels.some((label) => label.id === id && label.code !== null));
}

describe('a camera that shows villages', () => {
  const choices = [...release.programs.map(({ id }) => ({ name: id, codes: release.tags.tags.filter(({ program }) => program === id).map(({ village }) => village) })), ...release.villages.map(({ name, code }) => ({ name, codes: [code] }))];

  test.for(choices)('has the names of $name whole, in any box', ({ codes }) => {
    for (const box of BOXES) {
      const seen = look(codes, box);
      expect(cutOf(seen, seen.camera).filter((id) => codes.includes(id))).toEqual([]);
    }
  });

  test('makes room for a name at one side alone, and stays where no name is cut', () => {
    const all = choices.flatMap(({ codes }) => BOXES.map((box) => ({ codes, seen: look(codes, box) })));
    const wasCut = all.filter(({ codes, seen }) => cutOf(seen, seen.plain).some((id) => codes.includes(id)));
    expect(wasCut.length).toBeGreaterThan(0);
    for (const { seen } of wasCut) expect(seen.camera.scale).toBeGreaterThan(seen.plain.scale * 0.6);
  });
});

describe('the names that an edge cuts', () => {
  const { labels, shapes } = publishedDrawing();
  const names = { labels, frame: shapes.frame, em: 12 };
  const box = { width: 800, height: 640 };
  const id = codeOf('Blungun');
  // 66 em wide: the sixth set of names.
  const at = (left: number, top: number): ReadonlySet<string> => cutNames(names, { left, top, width: 800, height: (800 * shapes.frame.height) / shapes.frame.width }, box);

  test('are none of those that are whole, and none of those that are away', () => {
    expect(at(0, -300).has(id)).toBe(false);
    expect(at(5000, 0).size).toBe(0);
  });

  test('are those that are in part beyond it', () => {
    const label = labels.find((one) => one.id === id);
    const dx = label?.places.find(({ from, to }) => from <= 5 && 5 < to)?.dx ?? 0;
    const middle = ((label?.x ?? 0) / shapes.frame.width) * 800 + dx * names.em;
    expect(at(-middle, -300).has(id)).toBe(true);
    expect(at(800 - middle, -300).has(id)).toBe(true);
  });
});
