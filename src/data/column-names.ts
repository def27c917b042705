/** Column names that would reach an object's prototype are no name for a number. */
export const FORBIDDEN_COLUMNS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
