import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** An import as it is written, and what it leads to: a file of ours, or a package. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly to: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'package'; readonly name: string } | { readonly kind: 'missing' };
}

/** Every import of every source file below a folder, type-only and dynamic ones too; tests left out. */
export function importsBelow(folder: string): Import[] {
  return sourcesBelow(folder).flatMap((file) => specifiersIn(file, readFileSync(file, 'utf8')).map((specifier) => ({ from: file, specifier, to: resolve(file, specifier) })));
}

/** Source files below a folder, with `/` between folders, tests left out. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.(ts|js|mjs)$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .toSorted();
}

/** What a file asks for: import, export from, import(), import('…').Type and new URL('…', import.meta.url). */
export function specifiersIn(file: string, code: string): string[] {
  const { program, module, errors } = parseSync(file, code);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))),
  ];
  const literal = (node: { type: string; value?: unknown } | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
  };
  new Visitor({
    ImportExpression: ({ source }) => literal(source),
    TSImportType: ({ source }) => literal(source),
    NewExpression: ({ callee, arguments: [url, base] }) => {
      const isOurs = base?.type === 'MemberExpression' && base.object.type === 'MetaProperty';
      if (callee.type === 'Identifier' && callee.name === 'URL' && isOurs) literal(url);
    },
  }).visit(program);
  return [...new Set(found)];
}

function resolve(from: string, specifier: string): Import['to'] {
  const bare = specifier.replace(/[?#].*$/, '');
  if (!bare.startsWith('.') && !bare.startsWith('/')) {
    const [scopeOrName = '', name = ''] = bare.split('/');
    return { kind: 'package', name: bare.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName };
  }
  const path = posix.normalize(join(dirname(from), bare).replaceAll('\\', '/'));
  const file = [path, `${path}.ts`, path.replace(/\.js$/, '.ts'), `${path}/index.ts`].find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  return file === undefined ? { kind: 'missing' } : { kind: 'file', path: file };
}

/** Circles of files that import each other, each as a path that ends where it starts. */
export function cycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to.kind === 'file') next.set(from, [...(next.get(from) ?? []), to.path]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) return void found.push([...path.slice(at), file].join(' → '));
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
