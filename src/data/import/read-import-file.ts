import { decodeText } from './decode-text';
import { readDelimited } from './delimited';
import { withHeader } from './find-header';
import { extensionOf, readBytes, type ImportFile } from './import-file';
import { ImportError, type ImportNotes } from './import-note';
import type { Layer } from './layer';
import { decodeProject, isProject, type Project } from './project-file';
import { checkVertices, parseJsonFile, readJsonLayer } from './read-json-layer';
import type { SheetTable } from './sheet';
import { contentOf } from './sniff';
import { namesIn, unzip } from './unzip';

/** What one file holds: boundaries, tables, or a whole project. */
export interface ImportContent {
  readonly layer: Layer | null;
  readonly tables: readonly SheetTable[];
  readonly project: Project | null;
}

const NOTHING: ImportContent = { layer: null, tables: [], project: null };

/** Reads a file of any kind that we know. Readers of rarer kinds load when a file needs them. @throws ImportError with the reason */
export async function readImportFile(file: ImportFile, notes: ImportNotes): Promise<ImportContent> {
  const bytes = await readBytes(file);
  const { name } = file;
  switch (contentOf(name, bytes)) {
    case 'zip':
      return readZip(name, bytes, notes);
    case 'json':
      return readJson(name, decodeText(name, bytes, notes).text, notes);
    case 'xml': {
      const { readKml } = await import('./read-kml');
      return { ...NOTHING, layer: readKml(name, decodeText(name, bytes, notes).text) };
    }
    case 'text': {
      const { text, encoding } = decodeText(name, bytes, notes);
      return { ...NOTHING, tables: [withHeader(readDelimited(name, text, encoding, notes), notes)] };
    }
  }
}

function readJson(name: string, text: string, notes: ImportNotes): ImportContent {
  checkVertices(name, text);
  const value = parseJsonFile(name, text);
  return isProject(value) ? { ...NOTHING, project: decodeProject(name, value, notes) } : { ...NOTHING, layer: readJsonLayer(name, value) };
}

/** A zip is a workbook, a KMZ or a Shapefile, whatever its name says; another kind of content than the name promises is refused. */
async function readZip(name: string, bytes: Uint8Array, notes: ImportNotes): Promise<ImportContent> {
  const members = namesIn(name, bytes).map((member) => member.toLowerCase());
  const isWorkbook = members.some((member) => member.startsWith('xl/workbook'));
  const kml = members.find((member) => member.endsWith('.kml'));
  const extension = extensionOf(name);
  if (extension === 'xlsx' && !isWorkbook) throw new ImportError('extension-wrong', { file: name, extension, found: 'ZIP' });
  if (isWorkbook) {
    const { readWorkbook } = await import('./workbook');
    return { ...NOTHING, tables: tablesOf(name, await readWorkbook(name, bytes, notes), notes) };
  }
  if (kml !== undefined) {
    const [content] = unzip(name, bytes, (member) => member === kml).values();
    const { readKml } = await import('./read-kml');
    return { ...NOTHING, layer: readKml(name, decodeText(name, content ?? new Uint8Array(), notes).text) };
  }
  if (!members.some((member) => member.endsWith('.shp'))) throw new ImportError('zip-without-data', { file: name });
  const { readShapefile, SHAPEFILE_PARTS } = await import('./read-shapefile');
  return { ...NOTHING, layer: readShapefile(name, unzip(name, bytes, (member) => SHAPEFILE_PARTS.test(member))) };
}

/** Every sheet with rows; notes and instructions on sheets without a table are passed over, with a note. */
function tablesOf(file: string, sheets: readonly Parameters<typeof withHeader>[0][], notes: ImportNotes): readonly SheetTable[] {
  const tables = sheets.flatMap((sheet): SheetTable[] => {
    const own: ImportNotes = [];
    try {
      const table = withHeader(sheet, own);
      if (table.columns.filter(({ heading }) => heading !== '').length < 2) return [];
      notes.push(...own);
      return [table];
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return [];
    }
  });
  const [first] = tables;
  if (!first) throw new ImportError('table-without-rows', { file });
  for (const { name, rows } of sheets) {
    if (rows.length > 0 && !tables.some((table) => table.name === name)) notes.push({ id: 'sheet-not-used', params: { file, sheet: name, used: tables.map((table) => table.name).join(', ') } });
  }
  return tables;
}
