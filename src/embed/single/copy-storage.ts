import type { OpenStorage } from '../../lib/browser-store';
import type { CopyNote } from '../../lib/carried';

/** Stands for what has been taken away: else what the copy brought along would come back. */
const GONE = '';

/**
 * Storage of a copy that begins with what it brought along. Browsers give all files of a device one storage: names carry the moment in
 * which the copy was made, so that copies do not write over each other.
 */
export function copyStorage(below: OpenStorage, { made, kept }: Pick<CopyNote, 'made' | 'kept'>): OpenStorage {
  const own = (name: string): string => `${name}@${made}`;
  const read = (name: string): string | null => {
    try {
      return below().getItem(own(name));
    } catch {
      return null;
    }
  };
  const storage: ReturnType<OpenStorage> = {
    getItem(name) {
      const text = read(name) ?? kept[name] ?? null;
      return text === GONE ? null : text;
    },
    setItem: (name, text) => below().setItem(own(name), text),
    removeItem: (name) => below().setItem(own(name), GONE),
  };
  return () => storage;
}
