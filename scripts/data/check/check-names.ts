import type { Kecamatan, Village } from '../../../src/domain';
import { findKecamatan, matchName, matchOf } from '../../../src/data';
import { readTable, type Row } from '../../../src/data/table';
import type { Finding, Problem } from './problem';

const FILE = 'tags.csv';
const COLUMNS = ['village_code', 'as_reported', 'reported_kind', 'reported_kecamatan', 'program', 'match', 'reason_id', 'reason_en', 'status', 'start', 'end'];

/** Every tag's name, as reported, leads by itself to the code in its row, and with the certainty that the row claims. */
export function checkNames(tagsCsv: string, villages: readonly Village[], kecamatan: readonly Kecamatan[]): Finding {
  const { rows } = readTable(FILE, tagsCsv, COLUMNS);
  const problems = [...rows.flatMap((row) => checkRow(row, villages, kecamatan)), ...checkAliases(villages)];
  return { problems, holds: `${FILE}: ${rows.length} tags, every name resolves to its code` };
}

function checkRow(row: Row, villages: readonly Village[], kecamatan: readonly Kecamatan[]): readonly Problem[] {
  const where = `${FILE}, row ${row.row}`;
  const name = row.cell('as_reported');
  const within = findKecamatan(row.cell('reported_kecamatan'), kecamatan);
  if (!within) return [`${where}: sub-district "${row.cell('reported_kecamatan')}" is not known. Correct reported_kecamatan.`];

  const kind = row.cell('reported_kind') === 'kelurahan' ? 'kelurahan' : 'desa';
  const match = matchName(name, villages, { kecamatan: within.code, kind });
  const code = 'village' in match ? match.village.code : match.type;
  const certainty = matchOf(name, match, kind);
  const problems: Problem[] = [];
  if (code !== row.cell('village_code')) {
    problems.push(`${where}: "${name}" leads to ${code}, not to ${row.cell('village_code')}. Correct the code, or list the spelling in villages.csv under aliases.`);
  } else if (certainty !== row.cell('match')) {
    problems.push(`${where}: "${name}" is "${certainty ?? ''}", not "${row.cell('match')}". Correct the column match.`);
  }
  if (row.cell('match') !== 'stated' && !(row.cell('reason_id') && row.cell('reason_en'))) {
    problems.push(`${where}: the match is not "stated" and needs a reason in both languages. Fill reason_id and reason_en.`);
  }
  return problems;
}

/** A name or alias that means two villages of one sub-district would make matching ambiguous, or hide one behind the other. */
function checkAliases(villages: readonly Village[]): readonly Problem[] {
  return villages.flatMap((village) => [village.name, ...village.aliases.map(({ name }) => name)].flatMap((name) => {
    const match = matchName(name, villages, { kecamatan: village.kecamatan, kind: village.kind });
    const sure = 'village' in match && match.village.code === village.code;
    return sure ? [] : [`villages.csv: "${name}" of ${village.code} also means another village of ${village.kecamatan}. Remove the alias.`];
  }));
}
