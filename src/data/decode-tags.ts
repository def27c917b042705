import type { Kecamatan, Localized, Match, Program, Tag, TagSet, Village } from '../domain';
import { COUNT, DATE, isReadable, MATCH, optionalCell, type Notes } from './cells';
import { findKecamatan, matchName } from './match-name';
import { reportedPlace } from './reported-place';
import { readTable, type Row } from './table';

const FILE = 'tags.csv';
const REQUIRED = ['village_code', 'as_reported', 'program', 'match'];

/** What tags are joined to. */
export interface TagContext {
  readonly kecamatan: readonly Kecamatan[];
  readonly villages: readonly Village[];
  readonly programs: readonly Pick<Program, 'id'>[];
}

/**
 * Decodes tags.csv and joins each row to its village and programme by code. A row that cannot be joined is left out with a note;
 * when its name is one that the release knows, the note says which code was probably meant.
 * @throws AppError 'table-unreadable', 'column-missing'
 */
export function decodeTags(text: string, context: TagContext, notes: Notes): TagSet {
  const villageByCode = new Map(context.villages.map((village) => [village.code, village]));
  const programIds = context.programs.map(({ id }) => id);
  const tags = new Map<string, Tag>();

  for (const row of readTable(FILE, text, REQUIRED).rows) {
    if (!isReadable(FILE, row, { match: MATCH }, notes)) continue;
    const code = row.cell('village_code');
    const program = row.cell('program');
    const village = villageByCode.get(code);
    const where = { file: FILE, row: row.row };
    if (!village) {
      notes.push({ id: 'tag-unknown-village', params: { ...where, village: code, suggestion: suggestion(row, context) } });
    } else if (!programIds.includes(program)) {
      notes.push({ id: 'tag-unknown-program', params: { ...where, program, known: programIds.join(', ') } });
    } else if (tags.has(`${code} ${program}`)) {
      notes.push({ id: 'tag-repeated', params: { ...where, village: village.name, program } });
    } else {
      tags.set(`${code} ${program}`, {
        village: code,
        program,
        origin: 'record',
        asReported: row.cell('as_reported') || village.name,
        ...reportedPlace(row.cell('reported_kind'), row.cell('reported_kecamatan')),
        match: row.cell('match') as Match,
        reason: reason(row),
        status: row.cell('status'),
        start: optionalCell(FILE, row, 'start', DATE, notes) || null,
        end: optionalCell(FILE, row, 'end', DATE, notes) || null,
        ...reached(row, notes),
      });
    }
  }
  return { tags: [...tags.values()] };
}

function suggestion(row: Row, { villages, kecamatan }: TagContext): string {
  const within = findKecamatan(row.cell('reported_kecamatan'), kecamatan)?.code ?? null;
  const match = matchName(row.cell('as_reported'), villages, { kecamatan: within });
  return 'village' in match ? `${match.village.code} (${match.village.name})` : '';
}

/** People reached; a source that does not say is no source that says 0. */
function reached(row: Row, notes: Notes): Pick<Tag, 'reached'> {
  const count = optionalCell(FILE, row, 'reached', COUNT, notes);
  return count === '' ? {} : { reached: Number(count) };
}

/** A reason given in one language only is better than none in the other. */
function reason(row: Row): Localized | null {
  const [id, en] = [row.cell('reason_id'), row.cell('reason_en')];
  return id || en ? { id: id || en, en: en || id } : null;
}
