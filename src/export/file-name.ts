import { slug } from '../lib/slug';
import type { Subject } from './subject';
import { exportWords, isPlan } from './subject';

type Named = Pick<Subject, 'release' | 'state' | 'report' | 'today'>;

/**
 * Name of an exported file without its ending: release, filter, date; "blora_umkm-peternakan-sekaligus_jepon_2026-11-24". Only letters,
 * digits, `-` and `_`, so that every system and mail program keeps it. `what` stands for the filter.
 */
export function fileName(subject: Named, what: string | null = null): string {
  const { show } = subject.state;
  return joined(subject, what === null ? [...filterParts(subject), ...(show === 'all' ? [] : [exportWords(subject).slug[show]])] : [what]);
}

/** Name of a list of the villages that are not named: filter and what it goes by, "blora_umkm_tidak-disebut_luas-terbesar-dulu_2026-11-24". */
export function gapFileName(subject: Named, order: string): string {
  return joined(subject, [...filterParts(subject), exportWords(subject).slug.gap, order]);
}

function filterParts(subject: Named): readonly string[] {
  const { release, state } = subject;
  const { slug: words } = exportWords(subject);
  const programs = state.programs.length === 0 ? words.all : [...state.programs, ...(state.match === 'all' && state.programs.length > 1 ? [words.together] : [])].join('-');
  const kecamatan = release.kecamatan.filter(({ code }) => state.kecamatan.includes(code)).map(({ name }) => name);
  return kecamatan.length === 0 ? [programs] : [programs, kecamatan.join('-')];
}

function joined(subject: Named, parts: readonly string[]): string {
  const all = [subject.release.id, ...parts, ...(isPlan(subject) ? [exportWords(subject).slug.plan] : []), subject.today];
  return all.map(slug).filter((part) => part !== '').join('_');
}
