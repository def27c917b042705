import { numberName } from '../../i18n/number-name';
import { OWN_NUMBER } from '../../i18n/own-number';
import type { FigureChange } from '../../state/plan-figures';
import { local, programName } from '../names';
import type { PlanView } from './plan-view';

/** What figures are written with. */
type Words = Pick<PlanView, 'view' | 'p'>;

/** How a figure is called. */
export function figureName({ view, p }: Words, { figure }: FigureChange): string {
  const { figures } = p;
  switch (figure.of) {
    case 'covered':
    case 'stated':
    case 'overlap':
    case 'gap':
      return figures[figure.of];
    case 'groups':
      return figures.groups(setName(view, view.report.boundaries));
    case 'area':
    case 'statedArea':
    case 'overlapArea':
    case 'gapArea':
      return figures[figure.of](setName(view, view.report.boundaries));
    case 'areaShare':
    case 'statedShare':
      return figures[figure.of](setName(view, figure.set));
    case 'number':
      return numberName(view.state.lang, figure.name);
    case 'numberShare':
      return figure.name === 'reached' ? figures.reachedShare : figures.numberShare(numberName(view.state.lang, figure.name));
    case 'program':
      return figures.program(programName(view, figure.program));
    case 'programShare':
      return figures.programArea(programName(view, figure.program), setName(view, figure.set));
    case 'kecamatan':
      return figures.kecamatan(kecamatanName(view, figure.kecamatan));
    case 'kecamatanShare':
      return figures.kecamatanArea(kecamatanName(view, figure.kecamatan), setName(view, figure.set));
  }
}

/** A value as it stands in a table: rows of areas name km² in their head, so that three of them fit beside each other on a phone. */
export function valueText({ view, p }: Words, unit: FigureChange['unit'], value: number | null): string {
  return value === null ? p.figures.unknown : written(view, unit, value);
}

function written({ f, state }: PlanView['view'], unit: FigureChange['unit'], value: number): string {
  switch (unit) {
    case 'count':
      return f.count(value);
    case 'km2':
      return f.km2Bare(value);
    case 'share':
      return f.percent(value);
    case 'number':
      return OWN_NUMBER[state.lang](value);
  }
}

/** "+2", "−0,4 poin", "tetap": what is too small to be written is no difference. */
export function differenceText(pv: Words, { unit, before, after }: Pick<FigureChange, 'unit' | 'before' | 'after'>): string {
  const { p, view } = pv;
  if (before === null || after === null) return p.figures.unknown;
  if (valueText(pv, unit, before) === valueText(pv, unit, after)) return p.figures.same;
  const difference = after - before;
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  return unit === 'share' ? p.figures.points(sign + pointsText(pv, size)) : sign + written(view, unit, size);
}

/** A difference of shares (0–1) in percentage points, one decimal, without a sign. */
export function pointsText({ view: { f } }: Pick<PlanView, 'view'>, share: number): string {
  return f.percent(share).replace(/[\s\u00a0]*%$/, '');
}

export function setName(view: PlanView['view'], id: string): string {
  const set = view.release.boundarySets.find((one) => one.id === id);
  return set === undefined ? id : local(view, set.shortName);
}

export function kecamatanName(view: PlanView['view'], code: string): string {
  return view.release.kecamatan.find((one) => one.code === code)?.name ?? code;
}
