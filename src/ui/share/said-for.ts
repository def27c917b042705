/** How long a button says that something is copied. */
export const SAID_FOR_MS = 2500;
