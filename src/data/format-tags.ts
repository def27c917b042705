import Papa from 'papaparse';
import type { Release, Tag } from '../domain';
import { plainCell } from '../lib/plain-cell';
import { normaliseName, readName } from './normalise-name';

const COLUMNS = ['village_code', 'as_reported', 'reported_kind', 'reported_kecamatan', 'program', 'match', 'reason_id', 'reason_en', 'status', 'start', 'end'];
const HASHTAGS = ['#adm4+code', '#adm4+name+reported', '#adm4+type+reported', '#adm3+name+reported', '#activity+programme+code', '#meta+match', '#meta+reason+i_id', '#meta+reason+i_en', '#status', '#date+start', '#date+end'];

/** The text of a release's tags.csv: what `decodeTags` reads back. Cells that a spreadsheet would take for formulas are made text. */
export function formatTags({ tags, villages, kecamatan }: Pick<Release, 'tags' | 'villages' | 'kecamatan'>): string {
  const villageOf = new Map(villages.map((village) => [village.code, village]));
  const kecamatanOf = new Map(kecamatan.map(({ code, name }) => [code, name]));
  const rows = tags.tags.map((tag) => {
    const village = villageOf.get(tag.village);
    return [tag.village, tag.asReported, kindOf(tag), kecamatanOf.get(village?.kecamatan ?? '') ?? '', tag.program, matchOf(tag, village?.name ?? ''), tag.reason?.id ?? '', tag.reason?.en ?? '', tag.status, tag.start ?? '', tag.end ?? ''];
  });
  return `${Papa.unparse([COLUMNS, HASHTAGS, ...rows.map((row) => row.map(plainCell))], { newline: '\n' })}\n`;
}

function kindOf({ asReported, match }: Tag): string {
  const { kind } = readName(asReported);
  return kind === 'desa' || kind === 'kelurahan' ? kind : match === 'kind' ? 'desa' : '';
}

/** A code, sound or damaged, stands where no name was written: 33.16.08.2010, ID3316090010, 3,31608E+09. */
const CODE = /^(ID)?[^\p{L}]*(E\+?\d+)?$/iu;

/** A tag that was put right keeps its words; they say whether it is another spelling now. A code spells no name. */
function matchOf({ asReported, match, village }: Tag, official: string): Tag['match'] {
  if (CODE.test(asReported) || asReported.toLowerCase() === village.toLowerCase()) return match;
  return match === 'stated' && official !== '' && normaliseName(readName(asReported).key) !== normaliseName(official) ? 'spelling' : match;
}
