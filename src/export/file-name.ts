import type { Subject } from './subject';
import { exportWords, isPlan } from './subject';

type Named = Pick<Subject, 'release' | 'state' | 'report' | 'today'>;

/**
 * Name of an exported file without its ending: release, filter, date; "blora_umkm-peternakan-sekaligus_jepon_2026-11-24". Only letters,
 * digits, `-` and `_`, so that every system and mail program keeps it.
 */
export function fileName(subject: Named, what: string | null = null): string {
  const { release, state, today } = subject;
  const { slug: words } = exportWords(subject);
  const kecamatan = release.kecamatan.filter(({ code }) => state.kecamatan.includes(code)).map(({ name }) => name);
  const programs = state.programs.length === 0 ? words.all : [...state.programs, ...(state.match === 'all' && state.programs.length > 1 ? [words.together] : [])].join('-');
  const parts = [
    release.id,
    what ?? programs,
    ...(what !== null || kecamatan.length === 0 ? [] : [kecamatan.join('-')]),
    ...(what !== null || state.show === 'all' ? [] : [words[state.show]]),
    ...(isPlan(subject) ? [words.plan] : []),
    today,
  ];
  return parts.map(slug).filter((part) => part !== '').join('_');
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
