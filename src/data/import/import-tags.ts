import type { Attribution, Localized, Organization, Program, Tag, Village } from '../../domain';
import { slug } from '../../lib/slug';
import { mergedTag } from '../merged-tag';
import { normaliseName } from '../normalise-name';
import { reportedPlace } from '../reported-place';
import type { Activity } from './activities';
import type { ImportNotes } from './import-note';
import type { MatchedRow } from './match-rows';

/** What activities add up to. */
export interface ImportedTags {
  readonly tags: readonly Tag[];
  readonly programs: readonly Program[];
  readonly organizations: readonly Organization[];
}

export interface TagSource {
  readonly rows: readonly MatchedRow[];
  /** Headings of columns that stand for a programme each, from left to right. */
  readonly columns: readonly string[];
  readonly villages: readonly Village[];
  readonly known: readonly Program[];
}

/**
 * One tag for each village and programme; named again, a programme counts once (`mergedTag`). Programmes stand in the order of their columns, or else in which they appear; one that `known` has too keeps its
 * id and its names.
 */
export function importTags({ rows, columns, villages, known }: TagSource, notes: ImportNotes): ImportedTags {
  const nameOf = new Map(villages.map((village) => [village.code, village.name]));
  const programs = programsOf(rows, columns, known);
  const tags = new Map<string, Tag>();
  let repeated = 0;
  for (const matched of rows) {
    for (const activity of matched.row.activities) {
      const program = programs.idOf(activity.program);
      const key = `${matched.village} ${program}`;
      const before = tags.get(key);
      if (before) repeated += 1;
      const tag = tagOf(matched, activity, program, nameOf.get(matched.village) ?? '');
      tags.set(key, before ? mergedTag(before, tag) : tag);
    }
  }
  if (repeated > 0) notes.push({ id: 'activity-repeated', params: { file: rows[0]?.row.file ?? '', rows: repeated } });
  return { tags: [...tags.values()], programs: programs.programs, organizations: programs.organizations };
}

function tagOf(matched: MatchedRow, activity: Activity, program: string, official: string): Tag {
  const { written } = matched.row;
  return {
    village: matched.village,
    program,
    origin: 'import',
    asReported: written.name || written.code,
    ...reportedPlace(written.kind, written.kecamatan),
    match: matched.match,
    reason: reasonOf(matched, official),
    status: activity.status,
    start: activity.start,
    end: activity.end,
    ...(activity.reached === null ? {} : { reached: activity.reached }),
  };
}

function reasonOf({ row: { file, row, written }, damage, chosen, match }: MatchedRow, official: string): Localized | null {
  if (chosen) {
    return {
      id: `Dipilih pada saat impor: "${written.name || written.code}" (${file}, baris ${row}) berarti ${official}.`,
      en: `Chosen at the import: "${written.name || written.code}" (${file}, row ${row}) means ${official}.`,
    };
  }
  if (damage) {
    return {
      id: `Kode "${written.code}" (${file}, baris ${row}) rusak oleh lembar kerja dan dipulihkan; hanya ${official} yang cocok.`,
      en: `Code "${written.code}" (${file}, row ${row}) was damaged by a spreadsheet and restored; only ${official} fits.`,
    };
  }
  if (match === 'stated') return null;
  return { id: `Berkas menulis "${written.name}"; daftar desa menulis "${official}".`, en: `The file writes "${written.name}"; the list of villages writes "${official}".` };
}

function programsOf(rows: readonly MatchedRow[], columns: readonly string[], known: readonly Program[]): Omit<ImportedTags, 'tags'> & { readonly idOf: (name: string) => string } {
  const programs = new Map<string, Program>();
  const ids = new Set<string>();
  const partners = new Map<string, Set<string>>();
  for (const { row } of rows) {
    for (const { program: name, organization } of row.activities) {
      const key = keyOf(name);
      if (organization !== '') partners.set(key, (partners.get(key) ?? new Set()).add(organization));
      if (programs.has(key)) continue;
      const same = known.find(({ id, name: names }) => [id, names.id, names.en].some((one) => normaliseName(one) === key));
      const id = same && !ids.has(same.id) ? same.id : freshId(name, ids);
      ids.add(id);
      programs.set(key, { id, name: same?.name ?? { id: name, en: name }, explanation: same?.explanation ?? NO_TEXT, implementer: NOBODY, cooperative: NOBODY, office: NOBODY });
    }
  }
  const organizations = new Map<string, Organization>();
  const places = new Map(columns.map((heading, place) => [keyOf(heading), place]));
  const placeOf = (key: string): number => places.get(key) ?? columns.length;
  const withPartner = [...programs].sort(([a], [b]) => placeOf(a) - placeOf(b)).map(([key, program]): Program => {
    const [name, ...others] = partners.get(key) ?? [];
    if (name === undefined || others.length > 0) return program;
    const organization = organizations.get(name) ?? { id: `o-${organizations.size + 1}`, name, role: 'implementer' };
    organizations.set(name, organization);
    return { ...program, implementer: { organization: organization.id, certainty: 'stated', basis: { id: 'Disebut dalam berkas yang dibuka.', en: 'Named in the file that was opened.' } } };
  });
  return { programs: withPartner, organizations: [...organizations.values()], idOf: (name) => programs.get(keyOf(name))?.id ?? name };
}

/** Names of one programme that differ in spacing or case only have one key. */
function keyOf(name: string): string {
  return normaliseName(name) || name;
}

const NO_TEXT: Localized = { id: '', en: '' };
/** Of whom the file says nothing. */
const NOBODY: Attribution = { organization: '', certainty: 'stated', basis: NO_TEXT };

/** Ids stand in links: small letters, digits and hyphens. */
function freshId(name: string, taken: ReadonlySet<string>): string {
  const plain = slug(name).replace(/^[^a-z]+/, '').slice(0, 40);
  const id = plain || 'program';
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
