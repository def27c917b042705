import Papa from 'papaparse';
import type { Release, Tag } from '../domain';
import { plainCell } from '../lib/plain-cell';
import { numberText } from './import/read-number';
import { normaliseName, readName } from './normalise-name';

const COLUMNS = ['village_code', 'as_reported', 'reported_kind', 'reported_kecamatan', 'program', 'match', 'reason_id', 'reason_en', 'status', 'start', 'end', 'reached'];
const HASHTAGS = ['#adm4+code', '#adm4+name+reported', '#adm4+type+reported', '#adm3+name+reported', '#activity+programme+code', '#meta+match', '#meta+reason+i_id', '#meta+reason+i_en', '#status', '#date+start', '#date+end', '#reached'];

/** The text of a release's tags.csv: what `decodeTags` reads back. Cells that a spreadsheet would take for formulas are made text. */
export function formatTags({ tags, villages }: Pick<Release, 'tags' | 'villages'>): string {
  const nameOf = new Map(villages.map(({ code, name }) => [code, name]));
  const rows = tags.tags.map((tag) => [
    tag.village,
    tag.asReported,
    kindOf(tag),
    tag.reported?.kecamatan ?? '',
    tag.program,
    matchOf(tag, nameOf.get(tag.village) ?? ''),
    ...[tag.reason?.id, tag.reason?.en, tag.status, tag.start, tag.end, tag.reached === undefined ? '' : numberText(tag.reached)].map((cell) => cell ?? ''),
  ]);
  return `${Papa.unparse([COLUMNS, HASHTAGS, ...rows.map((row) => row.map(plainCell))], { newline: '\n' })}\n`;
}

/** Where the source gives no kind by itself, the words of the name may. */
function kindOf({ asReported, reported }: Tag): string {
  const { kind } = readName(asReported);
  return reported?.kind || (kind === 'desa' || kind === 'kelurahan' ? kind : '');
}

/** A code, sound or damaged, stands where no name was written: 33.16.08.2010, ID3316090010, 3,31608E+09. */
const CODE = /^(ID)?[^\p{L}]*(E\+?\d+)?$/iu;

/** A tag that was put right keeps its words; they say whether it is another spelling now. A code spells no name. */
function matchOf({ asReported, match, village }: Tag, official: string): Tag['match'] {
  if (CODE.test(asReported) || asReported.toLowerCase() === village.toLowerCase()) return match;
  return match === 'stated' && official !== '' && normaliseName(readName(asReported).key) !== normaliseName(official) ? 'spelling' : match;
}
