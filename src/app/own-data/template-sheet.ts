import type { Release } from '../../domain';
import type { StyledCell } from '../../export/xlsx/sheet';
import { workbook, XLSX_TYPE } from '../../export/xlsx/workbook';
import type { TemplateMessages } from '../../i18n/template-messages';

const HASHTAGS = ['#adm4+code', '#adm4+name', '#adm3+name', '#activity+programme', '#status', '#date+start', '#date+end', '#reached'];
const WIDTHS = [16, 26, 20, 24, 14, 12, 12, 18];

/** A workbook with all villages of a release, ready to be filled in. Codes are text cells. */
export function templateSheet({ villages, kecamatan }: Pick<Release, 'villages' | 'kecamatan'>, words: TemplateMessages, title: string): Blob {
  const kecamatanOf = new Map(kecamatan.map(({ code, name }) => [code, name]));
  const styled = (style: StyledCell['style'], values: readonly (string | null)[]) => values.map((value): StyledCell => ({ value, style }));
  const toFill = WIDTHS.slice(3).map(() => null);
  const rows = villages.map((village) => styled('text', [village.code, village.name, kecamatanOf.get(village.kecamatan) ?? '', ...toFill]));
  const sheets = [
    { name: words.sheet, rows: [styled('head', words.columns), styled('quiet', HASHTAGS), ...rows], widths: WIDTHS, head: 2 },
    { name: words.helpSheet, rows: words.help.map((line) => styled('plain', [line])), widths: [100], head: 0 },
  ];
  return new Blob([workbook(sheets, { title, date: new Date().toISOString().slice(0, 10) })], { type: XLSX_TYPE });
}
