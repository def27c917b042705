/** Something in a release that must not be published, in a sentence that names file, row or feature, and remedy. */
export type Problem = string;

/** What one check found out: problems, and a line to print when there are none. */
export interface Finding {
  readonly problems: readonly Problem[];
  /** What holds, with figures. */
  readonly holds: string;
}
