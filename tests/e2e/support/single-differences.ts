/** Suites of `tests/e2e` that say nothing of the map as one file, each with its reason. All others run from `file://` too. */
export const SINGLE_LEFT_OUT: Readonly<Record<string, string>> = {
  'bad-input': 'A release that is broken where it is served: the file carries the release that was checked when it was built.',
  'hostile-names': 'Changes served files; names from files of one’s own stand in data.test.ts.',
  'embed-docs': 'The map in other people’s pages, which needs an address.',
  'embed-element': 'As embed-docs.',
  'embed-examples': 'As embed-docs.',
  'embed-frame': 'As embed-docs.',
  'embed-reveal': 'As embed-docs.',
  'present-in-frame': 'As embed-docs.',
};

const NO_REQUEST = 'Holds back or refuses a file that the page fetches; this one fetches nothing.';
const NO_ADDRESS = 'Code for other pages needs an address: the file says so instead (single-file.test.ts).';

/**
 * Single tests of the other suites that the file does not pass because it is another thing, each with its reason, by suite and by name
 * as the source writes it.
 */
const SINGLE_DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  links: {
    'goes along with a correction, where the release names an address': 'A file on a disk names no address, which nobody else could open.',
    'in the address bar is that of the language’s own page, without loading it': 'One file has no page for each language.',
  },
  exploring: { 'boundaries that cannot be had are said so, and the map stays': NO_REQUEST },
  'ways-back': {
    'other boundaries that were still on their way': NO_REQUEST,
    'a step back while something loads is what map and address both show in the end': NO_REQUEST,
  },
  download: {
    'stops when it is asked to, and saves nothing': NO_REQUEST,
    'a page about a village that is not selected leads to that village': 'A page made from a file on a disk names no address, which nobody else could open.',
  },
  plan: { 'stops saving the list when it is asked to, and saves nothing': NO_REQUEST },
  screens: { 'axe finds nothing on the first frame of %s, before the engine is there': `${NO_REQUEST} The running map is looked at in the other tests.` },
  'first-frame': {
    'nothing jumps on $name with $link': `${NO_REQUEST} That it cannot hold the engine back makes the two pictures one.`,
    'a font that comes late moves nothing on $name': 'Its font is in the style sheet.',
    'a page whose scripts never come shows its frame all the same': NO_REQUEST,
    'a link with a filter shows the built frame, and that it is not filtered, when the module $missing $how': NO_REQUEST,
    'without a filter, a page whose modules are refused does not speak of one': NO_REQUEST,
    'a link with a filter shows the built frame with its note when nothing comes for long, and its own map when that comes later': NO_REQUEST,
    'the villages are there before the engine is': NO_REQUEST,
    'on a slow line the app comes before the engine, and the engine before its worker': 'It fetches nothing.',
  },
  'without-the-engine': {
    '$path shows map, headline, legend and table': 'Without scripts it has one language; single-file.test.ts looks at that one.',
    'the drawn map stays and works': NO_REQUEST,
  },
  print: { '%s carries title, description and a small picture': 'Builds the page anew with an address for link previews: a file has none.' },
  'embed-share': {
    'leads to the page of the language that is shown, which messengers read, and the page’s title and language follow': 'One file has no page for each language.',
    'runs as an example that follows the choices without being loaded anew': NO_ADDRESS,
    'gives code for %s that shows the same in another page': NO_ADDRESS,
    'is never the whole page in a deck, which needs the keys that the page keeps': NO_ADDRESS,
  },
  'single-file': { 'the panel says so, with the address that was asked': NO_REQUEST },
};

/** Why a test is not run on the map as one file; undefined: it is. `suite`: its file, without the ending. */
export function singleDifference(suite: string, name: string): string | undefined {
  return Object.entries(SINGLE_DIFFERENCES[suite] ?? {}).find(([written]) => patternOf(written).test(name))?.[1];
}

/** All tests that differ, as pairs of suite and name as the source writes it. */
export function singleDifferences(): readonly (readonly [suite: string, name: string])[] {
  return Object.entries(SINGLE_DIFFERENCES).flatMap(([suite, tests]) => Object.keys(tests).map((name) => [suite, name] as const));
}

/** Pieces that a case fills in may be anything. */
function patternOf(written: string): RegExp {
  return new RegExp(`^${written.split(/\$\w+|%s/).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}
