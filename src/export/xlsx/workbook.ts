import { strToU8, zipSync } from 'fflate';
import { xmlText } from '../../lib/xml-text';
import { sheetXml, XML_HEAD, type XlsxSheet } from './sheet';

export interface WorkbookFacts {
  readonly title: string;
  /** ISO 8601 date. */
  readonly date: string;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Sheets as an XLSX file (ECMA-376). Written here and not by a library: those that write in the browser pack large tables in a worker
 * made of a blob, which the page's policy forbids.
 */
export function workbook(sheets: readonly XlsxSheet[], facts: WorkbookFacts): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ], `<Relationship Id="rId3" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>`),
    'docProps/app.xml': `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Peta Cakupan Program</Application></Properties>`,
    'docProps/core.xml': core(facts),
    'xl/workbook.xml': book(sheets),
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
    'xl/styles.xml': STYLE_SHEET,
  };
  sheets.forEach((sheet, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, index === 0)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string): string => `<Override PartName="/${path}" ContentType="${type}"/>`;
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    part('xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
    part('xl/styles.xml', `${spreadsheet}.styles+xml`) +
    Array.from({ length: sheets }, (_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`)).join('') +
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    `</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[], more = ''): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${list.join('')}${more}</Relationships>`;
}

function book(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map(({ name }, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** A sheet's name has at most 31 characters and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, '-').slice(0, 31);
}

function core({ title, date }: WorkbookFacts): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${xmlText(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${date}T12:00:00Z</dcterms:created></cp:coreProperties>`
  );
}

/** By number of decimals, one and more; their ids follow those of shares and kilometres. */
const DECIMAL_FORMATS = [1, 2, 3, 4, 5, 6].map((decimals) => ({ id: 165 + decimals, code: `#,##0.${'0'.repeat(decimals)}` }));

/** In the order of `STYLES`: plain, head, text, count, km², share, title, quiet, km, numbers with decimals. Fonts that every office machine has. */
const STYLE_SHEET =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${2 + DECIMAL_FORMATS.length}"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="#,##0.000"/>${DECIMAL_FORMATS.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font><font><sz val="11"/><color rgb="FF625C52"/><name val="Calibri"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF4F1E9"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF8A8373"/></bottom><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${9 + DECIMAL_FORMATS.length}">` +
  [
    xf(0, 0),
    `<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>`,
    xf(49, 0),
    xf(3, 0),
    xf(4, 0),
    xf(164, 0),
    xf(0, 2),
    xf(0, 3),
    xf(165, 0),
    ...DECIMAL_FORMATS.map(({ id }) => xf(id, 0)),
  ].join('') +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(format: number, font: number): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
}
