import { resolve } from 'node:path';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

interface Piece {
  readonly name: string;
  /** The module whose static imports, and theirs, belong together. */
  readonly entry: string;
  /** A module that is there before: what it imports stays with it. */
  readonly without: string;
}

/** Names the chunk of a module: `name` for what `entry` needs at once. Else the bundler splits off whatever two later parts share. */
export function inOnePiece({ name, entry, without }: Piece): (id: string, graph: Graph) => string | null {
  let members: ReadonlySet<string> | null = null;
  return (id, graph) => {
    members ??= difference(imported(resolve(entry), graph), imported(resolve(without), graph));
    return members.has(id) ? name : null;
  };
}

function imported(from: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

function difference(all: ReadonlySet<string>, without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((id) => !without.has(id)));
}
