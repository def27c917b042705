import type { CoverageReport, Emphasis, Release, State, VillageCode } from '../domain';
import type { Drawing } from '../drawing/drawing';
import type { LegendRow } from '../drawing/legend';
import type { Formats, Messages } from '../i18n';
import { EXPORT_MESSAGES, type ExportMessages } from '../i18n/export-messages';
import { noteSentence } from '../i18n/notes';
import type { GapList } from '../state/gaps';
import type { VillageDetail, VillageRow } from '../state/rows';
import { PALETTES, type Palette } from '../theme/colors';

/** What an export is of: one state of one release, given whole, so that a scene can be taken home without the screen changing. */
export interface Subject {
  readonly release: Release;
  readonly state: State;
  /** Of the record with the plan applied, where there is a plan. */
  readonly report: CoverageReport;
  /** Of the record alone. */
  readonly record: CoverageReport;
  /** Villages of the sub-districts chosen, in the order of the table; `show` is heeded by whoever lists them. */
  readonly rows: readonly VillageRow[];
  /** The villages that the record does not name, in the planner's order; worked out when a file wants them. */
  readonly gaps: () => GapList;
  readonly detail: VillageDetail | null;
  readonly legend: readonly LegendRow[];
  readonly drawing: Drawing;
  /** Villages that the map is fitted to when nobody has moved it; null: the whole scope. */
  readonly fit: readonly VillageCode[] | null;
  readonly emphasis: Emphasis;
  readonly t: Messages;
  readonly f: Formats;
  /** ISO 8601 date on which the export is made. */
  readonly today: string;
  /** Address that shows the same state; null where the map has none that others can open. */
  readonly link: string | null;
}

export function exportWords({ state }: Pick<Subject, 'state'>): ExportMessages {
  return EXPORT_MESSAGES[state.lang];
}

export function paletteOf({ state }: Pick<Subject, 'state'>): Palette {
  return PALETTES[state.theme];
}

/** Does the subject hold anything that is not of the record? Then every export says so. */
export function isPlan({ report }: Pick<Subject, 'report'>): boolean {
  return report.plan !== null;
}

/** Does a plan only take villages out? Then nothing is called planned. */
export function onlyTakesOut({ report: { plan } }: Pick<Subject, 'report'>): boolean {
  return plan !== null && plan.add.length === 0;
}

/** Words for figures and their chart: with a plan they say that what is planned is counted, too, or what is taken out is not. */
export function figureWords(subject: Pick<Subject, 'state' | 'report'>): ExportMessages['figures'] & { readonly chartTitle: string } {
  const { figures, chartTitle, withPlan } = exportWords(subject);
  if (!isPlan(subject)) return { ...figures, chartTitle };
  const words = onlyTakesOut(subject) ? withPlan.onlyTakenOut : withPlan;
  return { ...figures, ...words.figures, chartTitle: words.chartTitle };
}

/** What a plan changes, and what the record says without it; null: everything is of the record. */
export function planText({ report, record, state, t }: Pick<Subject, 'report' | 'record' | 'state' | 't'>): string | null {
  const { plan } = report;
  if (plan === null) return null;
  const changes = noteSentence(state.lang, { id: 'plan', params: { added: plan.add.length, removed: plan.remove.length } }, t.record);
  return `${changes} ${exportWords({ state }).inRecord(t.record, t.headline.figure(record.covered.villages, record.scope.villages))}`;
}
