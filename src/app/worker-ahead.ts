/** A worker that is started before it is asked: its code is read while a reader looks at the step before. Handed out once; the next one is another. */
export class WorkerAhead {
  #worker: Promise<Worker> | null = null;

  constructor(private readonly open: () => Promise<Worker>) {}

  start(): void {
    this.#worker ??= this.open();
    // Whoever takes it hears of a failure; nobody taking it is no unhandled one.
    this.#worker.catch(() => undefined);
  }

  readonly take = (): Promise<Worker> => {
    const worker = this.#worker ?? this.open();
    this.#worker = null;
    return worker;
  };

  /** Nobody will take it. */
  stop(): void {
    this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
    this.#worker = null;
  }
}
