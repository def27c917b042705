/** What of a module's neighbourhood is looked at. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** The module that everything which runs from the start is imported by. */
const APP = /\/src\/embed\/define\.ts$/;
const PAGE = /\/src\/main\.ts$/;
const ENGINE = /\/src\/render\/webgl\/engine\.ts$/;
/** What the engine and parts that load later share, if it is not the engine's own. */
const SHARED = /\/src\/(?!render\/webgl\/)/;

/**
 * What a build is divided by. A group takes along what its modules import; what Vite imports modules by comes first, because the page
 * itself uses it before anything of the app is there.
 */
export const CHUNK_GROUPS = [
  { name: 'loader', test: /vite\/preload-helper/, priority: 1 },
  { name: (id: string, graph: ModuleGraph) => chunkOf(id, graph), priority: 0 },
];

/**
 * Name of the chunk that a module belongs to, or null: what runs from the start is one file, however many of the parts that load later
 * share pieces of it. Else each piece would be a file of its own, and a slow network would fetch twenty of them one after another. So it
 * is with what the engine shares with them: it follows at once.
 */
function chunkOf(id: string, graph: ModuleGraph): string | null {
  const importers = importersOf(id, graph);
  const runsFirst = importers.some((each) => APP.test(each)) || (SHARED.test(id) && importers.some((each) => ENGINE.test(each)));
  return runsFirst && !importers.some((each) => PAGE.test(each)) ? 'app' : null;
}

/** The module, and everything that imports it statically, however far away. */
function importersOf(id: string, graph: ModuleGraph): readonly string[] {
  const seen = new Set([id]);
  for (const each of seen) for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  return [...seen];
}

/** Where a chunk is put: what makes files is loaded when somebody asks for one, and has a folder and a budget of its own. */
export function chunkFileName({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  if (moduleIds.some((id) => /\/src\/export\/|\/node_modules\/fflate\//.test(id))) return 'assets/export/[name]-[hash].js';
  return moduleIds.some((id) => /\/src\/app\/(features|present)\//.test(id)) ? 'assets/parts/[name]-[hash].js' : 'assets/[name]-[hash].js';
}
