import type { Release, Village } from '../domain';
import type { SearchHit } from './rows';

type Normalise = (text: string) => string;

/** How many hits are found at most: as many as a phone shows above its keyboard. */
export const MOST_HITS = 8;
const byName = new Intl.Collator('id');
/** Counts only when a name follows, as in matching: "Kel.Jepon" and "ds Jiken" have one, "Kelor" has none. */
const PREFIX = /^\s*(desa|ds|kelurahan|kel)(\s*\.\s*|\s+)(?=\S)/i;

/**
 * Villages whose name, other spelling or code begins with (first) or contains the words asked for. `normalise` is the rule by
 * which names are matched, so that the search finds what the matching finds.
 */
export function searchVillages(release: Pick<Release, 'villages' | 'kecamatan'>, query: string, normalise: Normalise): readonly SearchHit[] {
  const wanted = normalise(query.replace(PREFIX, ''));
  if (wanted === '') return [];
  return release.villages
    .flatMap((village) => {
      const hit = bestSpelling(village, wanted, normalise);
      return hit ? [{ village, ...hit }] : [];
    })
    .sort((a, b) => a.rank - b.rank || byName.compare(a.village.name, b.village.name))
    .slice(0, MOST_HITS)
    .map(({ village, alias }) => ({ code: village.code, village, kecamatanName: release.kecamatan.find(({ code }) => code === village.kecamatan)?.name ?? '', alias }));
}

function bestSpelling(village: Village, wanted: string, normalise: Normalise): { readonly rank: number; readonly alias: SearchHit['alias'] } | null {
  const spellings = [
    { text: village.name, alias: null },
    ...village.aliases.map((alias) => ({ text: alias.name, alias })),
    // Every P-code begins with letters that names have too: a code is asked for by its digits.
    ...(/\d/.test(wanted) ? [village.code, village.bps, village.pcode] : []).map((text) => ({ text, alias: null })),
  ];
  const ranked = spellings
    .map(({ text, alias }) => ({ alias, rank: rank(normalise(text), wanted) }))
    .filter(({ rank: value }) => value < Infinity)
    .sort((a, b) => a.rank - b.rank);
  return ranked[0] ?? null;
}

function rank(text: string, wanted: string): number {
  if (text === wanted) return 0;
  if (text.startsWith(wanted)) return 1;
  return text.includes(wanted) ? 2 : Infinity;
}
