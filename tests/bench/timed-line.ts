/** A line of the bench: how long something takes, and how long it may. */
export interface TimedLine {
  readonly label: string;
  readonly ms: number;
  readonly atMostMs: number;
}
