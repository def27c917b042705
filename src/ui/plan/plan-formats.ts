import type { FigureChange } from '../../state/plan-figures';
import { local, programName } from '../names';
import type { PlanView } from './plan-view';

/** How a figure is called. */
export function figureName({ view, p }: PlanView, { figure }: FigureChange): string {
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
    case 'gapArea':
      return figures[figure.of](setName(view, view.report.boundaries));
    case 'areaShare':
      return figures.areaShare(setName(view, figure.set));
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

/** A value with its unit. */
export function valueText({ view: { f }, p }: PlanView, unit: FigureChange['unit'], value: number | null): string {
  if (value === null) return p.figures.unknown;
  return unit === 'count' ? f.count(value) : unit === 'km2' ? f.km2(value) : f.percent(value);
}

/** "+2", "−0,4 poin", "tetap": what is too small to be written is no difference. */
export function differenceText(pv: PlanView, { unit, before, after }: Pick<FigureChange, 'unit' | 'before' | 'after'>): string {
  const { p, view } = pv;
  if (before === null || after === null) return p.figures.unknown;
  if (valueText(pv, unit, before) === valueText(pv, unit, after)) return p.figures.same;
  const difference = after - before;
  const sign = difference > 0 ? '+' : '−';
  const size = Math.abs(difference);
  if (unit === 'count') return sign + view.f.count(size);
  if (unit === 'km2') return sign + view.f.km2(size);
  return p.figures.points(sign + pointsText(pv, size));
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
