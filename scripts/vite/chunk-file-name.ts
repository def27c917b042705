/** Where a chunk is put: what makes files is loaded when somebody asks for one, and has a folder and a budget of its own. */
export function chunkFileName({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  if (moduleIds.some((id) => /\/src\/export\/|\/node_modules\/fflate\//.test(id))) return 'assets/export/[name]-[hash].js';
  return moduleIds.some((id) => /\/src\/app\/(features|present)\//.test(id)) ? 'assets/parts/[name]-[hash].js' : 'assets/[name]-[hash].js';
}
