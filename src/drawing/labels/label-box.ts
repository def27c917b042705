import { keptFor } from '../../lib/kept-for';
import type { Box } from './box';
import type { LabelKind } from './label-plan';
import type { LabelWish } from './label-wish';
import { textWidth, type Weight } from './text-width';

/** Type of each kind of label; `map.css` says the same. Sizes in em of the map's type size. */
export const LABEL_TYPE: Readonly<Record<LabelKind | 'named', { readonly weight: Weight; readonly size: number; readonly spacing: number }>> = {
  named: { weight: 'bold', size: 1, spacing: 0 },
  village: { weight: 'medium', size: 0.92, spacing: 0 },
  kecamatan: { weight: 'bold', size: 0.8, spacing: 0.2 },
  context: { weight: 'medium', size: 0.8, spacing: 0.2 },
  town: { weight: 'medium', size: 0.92, spacing: 0 },
  event: { weight: 'medium', size: 0.92, spacing: 0 },
};

const LINE = 1.25;

/** The box that a label's text fills around its middle, in em of the map's type size. */
export function labelBox(text: string, kind: LabelKind | 'named', x: number, y: number): Box {
  const type = LABEL_TYPE[kind];
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, type.weight, type.spacing))) * type.size;
  return { x, y, width: width + 0.3, height: lines.length * LINE * type.size };
}

/** The same of a label that wants a place: in bold where its village is named. */
export function wishBox(wish: Pick<LabelWish, 'text' | 'named' | 'kind'>, x: number, y: number): Box {
  const { width, height } = sizeOf(wish);
  return { x, y, width, height };
}

/** Kept: hundreds of places are tried for each label. */
const sizeOf = keptFor(({ text, named, kind }: Pick<LabelWish, 'text' | 'named' | 'kind'>) => labelBox(text, named ? 'named' : kind, 0, 0));
