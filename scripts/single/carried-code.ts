import { dirname, join } from 'node:path/posix';

/** Where the entry stands: the boot script asks for it by this name. */
export const CODE = 'assets/[name].js';

interface Chunk {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/**
 * A chunk's code as a file carries it: what it imports is named `carried:<name>`, for the file gives that an address of its own, and
 * `import()` is the file's own `load`. @throws Error when something would still be looked for beside the chunk
 */
export function carriedCode({ fileName, code, imports, dynamicImports }: Chunk, all: readonly { readonly fileName: string }[]): string {
  const names = new Set(all.map((file) => file.fileName));
  const named = (specifier: string): string => join(dirname(fileName), specifier);
  const missing = (what: string): never => {
    throw new Error(`${fileName}: ${what} is not carried.`);
  };
  const found = new Set<string>();
  const carried = code
    .replace(/\bimport\(\s*(["'`])(\.[^"'`]+)\1\s*\)/g, (_, _quote, specifier: string) => {
      const name = named(specifier);
      if (!names.has(name)) missing(name);
      found.add(name);
      return `coverageFile.load(${JSON.stringify(name)})`;
    })
    .replace(/(\bfrom|\bimport|\}from)\s*(["'`])(\.\.?\/[^"'`]+\.js)\2/g, (whole, start: string, _quote, specifier: string) => {
      const name = named(specifier);
      if (!names.has(name)) return whole;
      found.add(name);
      return `${start} "carried:${name}"`;
    });
  for (const name of [...imports, ...dynamicImports]) if (!found.has(name)) missing(`import of ${name}`);
  return carried;
}
