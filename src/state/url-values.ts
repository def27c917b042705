import { LANGUAGES, LAYERS, LAYOUTS, rankColumn, SHOWS, THEMES, type Plan, type Release, type State, type View } from '../domain';
import { villageOf } from './village-of';

/** What values may name. */
export type Known = Pick<Release, 'programs' | 'kecamatan' | 'villages' | 'boundarySets' | 'story'>;

/** One state key as links and attributes write it. */
interface Codec<K extends keyof State> {
  /**
   * The value, or undefined when the text means nothing here. Lists keep what they know and `dropped` gets the rest; a list of
   * which nothing is known means nothing.
   */
  readonly parse: (text: string, known: Known, dropped: (value: string) => void) => State[K] | undefined;
  readonly format: (value: State[K]) => string;
}

const MAX_ZOOM = 22;
const MAX_REACH_KM = 10;

/** State keys by their name in a link, in the order in which links are written. */
export const URL_KEYS = {
  map: 'view',
  program: 'programs',
  match: 'match',
  kecamatan: 'kecamatan',
  show: 'show',
  village: 'village',
  boundaries: 'boundaries',
  layers: 'layers',
  rank: 'rank',
  reach: 'reachKm',
  scene: 'scene',
  plan: 'plan',
  lang: 'lang',
  theme: 'theme',
  layout: 'layout',
} as const satisfies Readonly<Record<string, keyof State>>;

export type UrlKey = keyof typeof URL_KEYS;

export function isUrlKey(key: string): key is UrlKey {
  return Object.hasOwn(URL_KEYS, key);
}

export const CODECS: { readonly [K in keyof State]: Codec<K> } = {
  programs: listOf((known) => known.programs.map(({ id }) => id)),
  match: oneOf(['any', 'all']),
  kecamatan: listOf((known) => known.kecamatan.map(({ code }) => code)),
  show: oneOf(SHOWS),
  village: orNull((known) => known.villages.map(({ code }) => code)),
  boundaries: { parse: (text, known) => known.boundarySets.find(({ id }) => id === text)?.id, format: (value) => value },
  layers: listOf(() => LAYERS),
  rank: { parse: (text, known) => (/^[\w-]{1,40}$/.test(text) || isColumnRank(text, known) ? text : undefined), format: (value) => value },
  reachKm: {
    parse: (text) => (text === '' ? null : within(text, 0, MAX_REACH_KM)),
    format: (value) => (value === null ? '' : String(value)),
  },
  lang: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  layout: oneOf(LAYOUTS),
  scene: orNull((known) => known.story.map(({ id }) => id)),
  plan: { parse: parsePlan, format: formatPlan },
  view: { parse: parseView, format: formatView },
};

/** Heads of columns are written as people write them: one that villages have a number under may hold any sign. */
function isColumnRank(rank: string, { villages }: Known): boolean {
  const column = rankColumn(rank.replace(/^-/, ''));
  return villages.some(({ numbers }) => Object.hasOwn(numbers, column));
}

function oneOf<const T extends string>(values: readonly T[]): { parse: (text: string) => T | undefined; format: (value: T) => string } {
  return { parse: (text) => values.find((value) => value === text), format: (value) => value };
}

function listOf<const T extends string>(values: (known: Known) => readonly T[]) {
  return {
    parse: (text: string, known: Known, dropped: (value: string) => void): readonly T[] | undefined => {
      const allowed = values(known);
      const asked = parts(text);
      const found = allowed.filter((value) => asked.includes(value));
      if (asked.length > 0 && found.length === 0) return undefined;
      asked.filter((part) => !found.some((value) => value === part)).forEach(dropped);
      return found;
    },
    format: (value: readonly T[]) => value.join(','),
  };
}

/** A list as links and attributes write it: people put a space behind a comma. */
function parts(text: string): readonly string[] {
  return [...new Set(text.split(',').map((part) => part.trim()).filter((part) => part !== ''))];
}

function orNull(values: (known: Known) => readonly string[]) {
  return {
    parse: (text: string, known: Known): string | null | undefined => (text === '' ? null : values(known).find((value) => value === text)),
    format: (value: string | null) => value ?? '',
  };
}

function within(text: string, min: number, max: number): number | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** `zoom/lat/lng`, as many maps write it. */
function parseView(text: string): View | null | undefined {
  if (text === '') return null;
  const [zoomText = '', latText = '', lngText = '', more] = text.split('/');
  const [zoom, lat, lng] = [within(zoomText, 0, MAX_ZOOM), within(latText, -85, 85), within(lngText, -180, 180)];
  return zoom === undefined || lat === undefined || lng === undefined || more !== undefined ? undefined : { zoom, lat, lng };
}

/** Five decimals are a metre, two of zoom half a pixel in a hundred. */
function formatView(view: View | null): string {
  return view === null ? '' : `${trim(view.zoom, 2)}/${trim(view.lat, 5)}/${trim(view.lng, 5)}`;
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** `village:program` adds, `!village:program` removes. */
function parsePlan(text: string, known: Known, dropped: (value: string) => void): Plan {
  const add: (readonly [string, string])[] = [];
  const remove: (readonly [string, string])[] = [];
  for (const part of parts(text)) {
    const [village = '', program = '', more] = part.replace(/^!/, '').split(':');
    const sound = more === undefined && villageOf(known, village) !== undefined && known.programs.some(({ id }) => id === program);
    if (!sound) dropped(part);
    else (part.startsWith('!') ? remove : add).push([village, program]);
  }
  return { add, remove };
}

function formatPlan({ add, remove }: Plan): string {
  return [...add.map(([village, program]) => `${village}:${program}`), ...remove.map(([village, program]) => `!${village}:${program}`)].join(',');
}
