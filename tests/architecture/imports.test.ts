import { describe, expect, test } from 'vitest';
import { cycles, importsBelow, sourcesBelow, specifiersIn, type Import } from './import-graph';

/**
 * Who may import whom. A room is a folder of `src` (the two renderers are rooms of their own); `room/name` allows only
 * files of that room whose name starts so. Files of one room may import each other.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  lib: [],
  data: ['domain', 'lib'],
  geometry: ['domain', 'lib'],
  coverage: ['domain', 'lib'],
  i18n: ['domain', 'lib', 'state/surface'],
  state: ['domain', 'lib', 'coverage'],
  drawing: ['domain', 'lib', 'geometry', 'coverage', 'state', 'i18n'],
  theme: ['domain', 'lib', 'drawing/roles'],
  'render/svg': ['domain', 'lib', 'drawing', 'theme'],
  'render/webgl': ['domain', 'lib', 'drawing', 'theme'],
  ui: ['domain', 'lib', 'state', 'drawing/legend', 'drawing/roles', 'i18n', 'theme'],
  // A file says what the screen says, in the same words.
  export: ['domain', 'lib', 'coverage', 'state', 'drawing', 'render/svg', 'i18n', 'theme', 'ui/headline-text', 'ui/gap-reason', 'ui/names', 'ui/credits'],
  app: ['domain', 'lib', 'data', 'geometry', 'coverage', 'state', 'drawing', 'render/svg', 'render/webgl', 'ui', 'export', 'i18n', 'theme'],
  embed: ['domain', 'lib', 'state', 'i18n', 'theme', 'app'],
};

/** Files that stand in `src` itself are the pages' entries: they open the door and set the table. */
const ENTRY_MAY_IMPORT = ['app', 'embed', 'theme', 'lib'];

/** Packages that only one room may know. */
const ONLY_IN: readonly { readonly packages: RegExp; readonly room: string }[] = [
  { packages: /^(maplibre-gl|@maplibre\/.*)$/, room: 'render/webgl' },
  { packages: /^(@turf\/.*|geographiclib-.*|polylabel)$/, room: 'geometry' },
  // Formats that people bring: what they hold is `unknown` until src/data has decoded it. TopoJSON too: it is read, never measured.
  { packages: /^(@tmcw\/togeojson|@xmldom\/xmldom|fastest-levenshtein|proj4|read-excel-file|shpjs|topojson-client|valibot)$/, room: 'data' },
];

const ROOMS = Object.keys(MAY_IMPORT).toSorted((a, b) => b.length - a.length);

function roomOf(path: string): string | null {
  return ROOMS.find((room) => path.startsWith(`src/${room}/`)) ?? null;
}

function isEntry(path: string): boolean {
  return /^src\/[^/]+$/.test(path);
}

function isAllowed(room: string, path: string): boolean {
  return [room, ...(MAY_IMPORT[room] ?? [])].some((allowed) => (ROOMS.includes(allowed) ? roomOf(path) === allowed : path.startsWith(`src/${allowed}`)));
}

const imports = importsBelow('src');
const show = ({ from, specifier }: Import, why: string): string => `${from} imports "${specifier}": ${why}`;

describe('the import graph', () => {
  test('every source file stands in a room or is an entry', () => {
    expect(sourcesBelow('src').filter((file) => roomOf(file) === null && !isEntry(file))).toEqual([]);
  });

  test('every import leads to a file that is there', () => {
    expect(imports.filter(({ to }) => to.kind === 'missing').map((found) => show(found, 'there is no such file'))).toEqual([]);
  });

  test('rooms import only the rooms that they may', () => {
    const wrong = imports.flatMap((found) => {
      const room = roomOf(found.from);
      if (found.to.kind !== 'file' || room === null || isAllowed(room, found.to.path)) return [];
      return [show(found, `${room} may import ${MAY_IMPORT[room]?.join(', ') || 'nothing'}`)];
    });
    expect(wrong).toEqual([]);
  });

  test('entries import only what opens the page', () => {
    const wrong = imports.filter(({ from, to }) => isEntry(from) && to.kind === 'file' && !ENTRY_MAY_IMPORT.includes(roomOf(to.path) ?? ''));
    expect(wrong.map((found) => show(found, `entries may import ${ENTRY_MAY_IMPORT.join(', ')}`))).toEqual([]);
  });

  test('packages stay in the room that owns them', () => {
    const wrong = imports.flatMap((found) => {
      const { to } = found;
      const rule = to.kind === 'package' ? ONLY_IN.find(({ packages }) => packages.test(to.name)) : undefined;
      return rule && roomOf(found.from) !== rule.room ? [show(found, `only ${rule.room} may`)] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('domain knows nothing but the types of GeoJSON', () => {
    const packages = imports.filter(({ from, to }) => roomOf(from) === 'domain' && to.kind === 'package' && to.name !== 'geojson');
    expect(packages.map((found) => show(found, 'domain imports no package'))).toEqual([]);
  });

  test('nothing for the browser imports Node', () => {
    const wrong = imports.filter(({ to }) => to.kind === 'package' && to.name.startsWith('node:'));
    expect(wrong.map((found) => show(found, 'src runs in browsers'))).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    expect(cycles(imports)).toEqual([]);
  });
});

describe('reading imports', () => {
  test('finds every way to ask for a file', () => {
    const code = `
      import type { A } from './types';
      import b, { type C } from './value';
      import './side-effect.css?inline';
      export * from './star';
      export { d } from './named';
      const e = await import('./dynamic');
      type F = import('./type-query').F;
      const g = new URL('./worker.ts', import.meta.url);
      const h: string = "import('./text')"; // import './comment'
    `;
    expect(specifiersIn('a.ts', code).toSorted()).toEqual(
      ['./dynamic', './named', './side-effect.css?inline', './star', './type-query', './types', './value', './worker.ts'].toSorted(),
    );
  });

  test('finds circles, type-only ones too', () => {
    const file = (from: string, path: string): Import => ({ from, specifier: path, to: { kind: 'file', path } });
    expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'b'), file('a', 'c')])).toEqual(['b → c → b']);
    expect(cycles([file('a', 'b'), file('a', 'c'), file('b', 'c')])).toEqual([]);
  });
});
