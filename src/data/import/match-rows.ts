import type { Damage, Doubt, Kecamatan, Match, MatchReport, Question, Village, VillageCode, WrittenVillage } from '../../domain';
import { chosenMatch } from '../chosen-match';
import type { ImportedRow } from './activities';
import { readKind, villageMatcher, type VillageMatch } from './match-village';

/** A row with its village. */
export interface MatchedRow {
  readonly row: ImportedRow;
  readonly village: VillageCode;
  readonly match: Match;
  /** What was mended in its code; null: nothing. */
  readonly damage: Damage | null;
  /** A person chose the village. */
  readonly chosen: boolean;
}

/** Answers to questions: a village, or null to leave the rows out. */
export type Answers = ReadonlyMap<string, VillageCode | null>;

export interface RowMatches {
  readonly matched: readonly MatchedRow[];
  readonly report: MatchReport;
}

const SPELLINGS_SHOWN = 12;

/** Finds the village of every row. Rows with the same words are looked up once. */
export function matchRows(rows: readonly ImportedRow[], villages: readonly Village[], kecamatan: readonly Kecamatan[]): RowMatches {
  const kecamatanOf = new Map(kecamatan.map(({ code, name }) => [code, name]));
  const find = villageMatcher(villages, kecamatan);
  const found = new Map<string, VillageMatch>();
  const questions = new Map<string, Question & { readonly rows: { file: string; sheet: string; row: number }[] }>();
  const matched: MatchedRow[] = [];
  const counts = { matched: 0, repaired: 0, ambiguous: 0, unmatched: 0 };
  const damages = new Map<Damage, number>();
  const spellings = new Map<string, string>();

  for (const row of rows) {
    const id = questionId(row.written);
    const match = found.get(id) ?? find(row.written);
    found.set(id, match);
    counts[match.type] += 1;
    if ('village' in match) {
      const damage = match.type === 'repaired' ? match.damage : null;
      matched.push({ row, village: match.village.code, match: match.match, damage, chosen: false });
      if (damage) damages.set(damage, (damages.get(damage) ?? 0) + 1);
      if (match.match === 'spelling') spellings.set(row.written.name, match.village.name);
      continue;
    }
    const { file, sheet } = row;
    const known = questions.get(id);
    if (known) known.rows.push({ file, sheet, row: row.row });
    else questions.set(id, { id, type: match.type, doubt: match.doubt, written: row.written, rows: [{ file, sheet, row: row.row }], villages: match.villages });
  }
  return {
    matched,
    report: {
      rows: rows.length,
      ...counts,
      damages: [...damages].map(([damage, count]) => ({ damage, rows: count })),
      spellings: [...spellings].slice(0, SPELLINGS_SHOWN).map(([written, village]) => ({ written, village })),
      villages: villages.map(({ code, name, kecamatan: area }) => ({ code, name, kecamatan: kecamatanOf.get(area) ?? area })),
      // What may be right and must be asked stands before what may be nowhere.
      questions: [...questions.values()].sort((a, b) => a.type.localeCompare(b.type) || b.rows.length - a.rows.length),
    },
  };
}

/** All rows with a village, in their order: those that were certain, and those for which one was chosen. */
export function withAnswers({ matched, report }: RowMatches, rows: readonly ImportedRow[], villages: readonly Village[], answers: Answers): readonly MatchedRow[] {
  if (report.questions.length === 0) return matched;
  const certain = new Map(matched.map((one) => [one.row, one]));
  const villageOf = new Map(villages.map((village) => [village.code, village]));
  const doubts = new Map(report.questions.map(({ id, doubt }) => [id, doubt]));
  return rows.flatMap((row): MatchedRow[] => {
    const sure = certain.get(row);
    if (sure) return [sure];
    const id = questionId(row.written);
    const chosen = answers.get(id) ?? null;
    const village = chosen === null ? undefined : villageOf.get(chosen);
    return village ? [{ row, village: village.code, match: answeredMatch(row.written, village, doubts.get(id)), damage: null, chosen: true }] : [];
  });
}

/** Doubts in which what a row says contradicts itself or the map: whatever is chosen, the row alone does not say it. */
const CONTRADICTIONS: ReadonlySet<Doubt> = new Set(['code-and-name-differ', 'code-elsewhere', 'other-kecamatan', 'kecamatan-unknown']);

function answeredMatch({ name, kind }: WrittenVillage, village: Village, doubt: Doubt | undefined): Match {
  return doubt !== undefined && CONTRADICTIONS.has(doubt) ? 'inferred' : chosenMatch(name, readKind(kind), village);
}

function questionId({ code, system, name, kecamatan, kind }: WrittenVillage): string {
  return JSON.stringify([code, system, name, kecamatan, kind]);
}
