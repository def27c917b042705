/** Where a page keeps things; asking for it may throw, as it does in a sandboxed frame. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export const openLocalStorage: OpenStorage = () => localStorage;

/** Text kept in this browser. A page may be forbidden to, or the browser full: then nothing is kept, and it says so. */
export interface BrowserStore {
  /** null: nothing is kept under that name. */
  readonly read: (name: string) => string | null;
  /** Tells whether it is kept now; null takes it away. */
  readonly keep: (name: string, text: string | null) => boolean;
}

export function browserStore(open: OpenStorage): BrowserStore {
  return {
    read(name) {
      try {
        return open().getItem(name);
      } catch {
        return null;
      }
    },
    keep(name, text) {
      try {
        if (text === null) open().removeItem(name);
        else open().setItem(name, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
