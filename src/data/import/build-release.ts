import { OWN_CREDIT, type Release, type Tag, type Village } from '../../domain';
import { slug } from '../../lib/slug';
import { titleOf } from './import-file';
import type { ImportNotes } from './import-note';
import { importTags } from './import-tags';
import type { MatchedRow } from './match-rows';
import type { OwnVillages } from './own-villages';

/** The one boundary set of a release made of a file. */
export const OWN_SET = 'own';

/** As it stands before or after the word for boundaries. */
const OWN_NAME = { id: 'sendiri', en: 'own' };

/** Whether they are official, nobody here can say. */
const OWN_DISCLAIMER = { id: 'batas dari berkas yang dibuka', en: 'boundaries from the opened file' };

export interface ReleaseSource {
  /** What is open: villages for activities that come without boundaries, and programmes by whose names others may go. */
  readonly open: Release;
  /** The file of boundaries, or null. */
  readonly own: { readonly file: string; readonly villages: OwnVillages } | null;
  readonly rows: readonly MatchedRow[];
  /** Headings of columns that stand for a programme each, from left to right. */
  readonly columns: readonly string[];
  /** Files in the order in which they were given; the first gives its name. */
  readonly files: readonly string[];
  /** Were there any activities? Else tables brought numbers, and the programmes of the open release stay. */
  readonly hasActivities: boolean;
}

/**
 * A release of one's own data. Villages, sub-districts and boundary sets are those of the file of boundaries, or else of what is
 * open; with activities, programmes and tags are theirs alone: what the open release's record says is not mixed in.
 */
export function buildRelease({ open, own, rows, columns, files, hasActivities }: ReleaseSource, notes: ImportNotes): Release {
  const title = files.map(titleOf).join(' · ');
  const base = own ? withVillages(open, own) : open;
  const keepsRecord = !hasActivities && own === null;
  const { tags, programs, organizations } = importTags({ rows, columns, villages: base.villages, known: open.programs }, notes);
  const villages = withNumbers(base.villages, rows, notes);
  if (keepsRecord) return { ...base, villages };
  const sources = files.join(', ');
  return {
    ...base,
    // It names what is kept for the release in this browser.
    id: `own-${slug(title) || 'data'}`,
    title: { id: title, en: title },
    subtitle: { id: `Data dari berkas: ${sources}. Hanya ada di peramban ini.`, en: `Data from files: ${sources}. Only in this browser.` },
    period: periodOf(tags),
    corrections: null,
    credits: [...(own ? [] : base.credits.filter((credit) => credit.boundarySet !== null || credit.id === 'context')), ownCredit(sources)],
    licence: UNSAID,
    villages,
    programs,
    organizations,
    tags: { tags },
    events: [],
    story: [],
  };
}

/** Files say nothing of a licence. */
const UNSAID = { id: '–', en: '–' };

function ownCredit(sources: string): Release['credits'][number] {
  return { id: OWN_CREDIT, line: { id: sources, en: sources }, licence: UNSAID, href: null, boundarySet: null };
}

function withVillages(open: Release, { file, villages: { villages, kecamatan } }: NonNullable<ReleaseSource['own']>): Release {
  const name = { id: titleOf(file), en: titleOf(file) };
  return {
    ...open,
    disclaimer: OWN_DISCLAIMER,
    boundarySets: [{ id: OWN_SET, name, shortName: OWN_NAME, year: null, description: { id: `Batas dari berkas ${file}.`, en: `Boundaries of file ${file}.` } }],
    kecamatan,
    villages,
    towns: [],
  };
}

/** Numbers of rows go to their village, beside those it has. */
function withNumbers(villages: readonly Village[], rows: readonly MatchedRow[], notes: ImportNotes): readonly Village[] {
  const numbers = new Map<string, Record<string, number>>();
  const noted = new Set<string>();
  for (const { row, village } of rows) {
    const own = numbers.get(village) ?? {};
    for (const [name, value] of Object.entries(row.numbers)) {
      if (Object.hasOwn(own, name) && own[name] !== value && !noted.has(`${village} ${name}`)) {
        noted.add(`${village} ${name}`);
        notes.push({ id: 'number-repeated', params: { file: row.file, row: row.row, column: name, name: row.written.name || row.written.code } });
      }
      if (!Object.hasOwn(own, name)) own[name] = value;
    }
    numbers.set(village, own);
  }
  return villages.map((village) => {
    const more = numbers.get(village.code);
    return more && Object.keys(more).length > 0 ? { ...village, numbers: { ...village.numbers, ...more } } : village;
  });
}

function periodOf(tags: readonly Tag[]): Release['period'] {
  const years = tags.flatMap(({ start, end }) => [start, end]).flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
