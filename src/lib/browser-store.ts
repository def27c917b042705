/** Text kept in this browser. A page may be forbidden to, or the browser full: then nothing is kept, and it says so. */
export interface BrowserStore {
  /** null: nothing is kept under that name. */
  readonly read: (name: string) => string | null;
  /** Tells whether it is kept now; null takes it away. */
  readonly keep: (name: string, text: string | null) => boolean;
}

export const browserStore: BrowserStore = {
  read(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  keep(name, text) {
    try {
      if (text === null) localStorage.removeItem(name);
      else localStorage.setItem(name, text);
      return true;
    } catch {
      return false;
    }
  },
};
