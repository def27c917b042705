/**
 * Starts a module worker from a file that may stand on another host, or belong to a page without an origin (a sandboxed frame).
 * A browser starts workers from the page's own origin only: for another host a small worker of our own imports the file, for a
 * page without an origin the file's text becomes the address. The file must not import others by relative addresses.
 */
export async function openWorker(address: string): Promise<Worker> {
  const url = new URL(address, location.href);
  if (globalThis.origin === 'null') return new Worker(`data:text/javascript;charset=utf-8,${encodeURIComponent(await textOf(url))}`, { type: 'module' });
  if (url.origin === location.origin) return new Worker(url, { type: 'module' });
  const blob = URL.createObjectURL(new Blob([`import ${JSON.stringify(url.href)}`], { type: 'text/javascript' }));
  try {
    return new Worker(blob, { type: 'module' });
  } finally {
    URL.revokeObjectURL(blob);
  }
}

async function textOf(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new RangeError(`${url.pathname}: ${response.status}`);
  return response.text();
}
