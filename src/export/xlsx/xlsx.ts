import { GAP_MESSAGES } from '../../i18n/gap-messages';
import { headlineText } from '../../ui/headline-text';
import { kecamatanTable, programsTable, totalsTable } from '../table/figures-table';
import { gapOrderText, gapTable } from '../table/gap-table';
import type { Cell } from '../table/table';
import { villageTable } from '../table/village-table';
import { filterText } from '../filter-text';
import { exportWords, planText, type Subject } from '../subject';
import { headRow, tableRows, tableSheet, widthsOf, type Style, type StyledCell, type XlsxSheet } from './sheet';
import { workbook } from './workbook';

/**
 * The report and the villages that the table lists, as a workbook: summary, programmes, sub-districts, villages, those not named in the
 * planner's order, sources. Of the gaps alone: their list first, then summary and sources.
 */
export function toXlsx(subject: Subject, list: 'villages' | 'gaps' = 'villages'): Uint8Array<ArrayBuffer> {
  const { release, state, today } = subject;
  const { sheets: names, nothing } = exportWords(subject);
  const gapWords = GAP_MESSAGES[state.lang];
  const gaps = tableSheet(gapWords.table.sheet(state.programs.length > 0), gapTable(subject), gapWords.empty);
  const figures = [
    tableSheet(names.programs, programsTable(subject), nothing),
    tableSheet(names.kecamatan, kecamatanTable(subject), nothing),
    tableSheet(names.villages, villageTable(subject), nothing),
  ];
  const sheets = list === 'gaps' ? [gaps, summary(subject), sources(subject)] : [summary(subject), ...figures, gaps, sources(subject)];
  return workbook(sheets, { title: release.title[state.lang], date: today });
}

function summary(subject: Subject): XlsxSheet {
  const { release, state, f, t, today, link, report } = subject;
  const words = exportWords(subject);
  const totals = totalsTable(subject);
  const planned = planText(subject);
  const facts: readonly (readonly [string, string])[] = [
    [words.filter, filterText(subject)],
    [GAP_MESSAGES[state.lang].table.order, gapOrderText(subject)],
    [words.period, f.years(release.period)],
    [words.boundaries, release.boundarySets.find(({ id }) => id === report.boundaries)?.name[state.lang] ?? report.boundaries],
    [words.disclaimer, release.disclaimer[state.lang]],
    ...(link === null ? [] : [[words.link, link] as const]),
    [t.product, words.madeOn(f.date(today))],
  ];
  return {
    name: words.sheets.summary,
    head: 0,
    widths: widthsOf(totals).map((width, index) => (index === 0 ? 34 : width)),
    rows: [
      [cell(release.title[state.lang], 'title')],
      [cell(headlineText(subject), 'plain')],
      ...(planned === null ? [] : [[cell(planned, 'title')]]),
      [],
      headRow(totals.columns),
      ...tableRows(totals),
      [],
      ...facts.map(([name, value]) => [cell(name, 'quiet'), cell(value, 'text')]),
    ],
  };
}

function sources(subject: Subject): XlsxSheet {
  const { release, state } = subject;
  const words = exportWords(subject);
  return {
    name: words.sheets.sources,
    head: 1,
    widths: [90, 30, 70],
    rows: [
      [cell(words.sources, 'head'), cell(words.licence, 'head'), cell('URL', 'head')],
      ...release.credits.map(({ line, licence, href }) => [cell(line[state.lang], 'text'), cell(licence[state.lang], 'text'), cell(href, 'text')]),
      [cell(release.licence[state.lang], 'text')],
    ],
  };
}

function cell(value: Cell, style: Style): StyledCell {
  return { value, style };
}
