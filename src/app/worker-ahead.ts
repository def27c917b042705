/** A worker that is started before it is asked: its code is read while a reader looks at the step before. Handed out once; the next one is another. */
export class WorkerAhead {
  #worker: Promise<Worker> | null = null;

  constructor(private readonly open: () => Promise<Worker>) {}

  start(): void {
    if (this.#worker) return;
    const worker = this.open();
    this.#worker = worker;
    // Whoever takes it hears that there is none; nobody taking it is no unhandled failure.
    void worker.then((one) => this.#forgetFailed(worker, one), () => undefined);
  }

  readonly take = (): Promise<Worker> => {
    const worker = this.#worker ?? this.open();
    this.#worker = null;
    return worker;
  };

  /** One that fails before it is taken would never answer: whoever comes has another. */
  #forgetFailed(worker: Promise<Worker>, one: Worker): void {
    one.addEventListener('error', (event) => {
      if (this.#worker !== worker) return;
      event.preventDefault();
      this.stop();
    });
  }

  /** Nobody will take it. */
  stop(): void {
    this.#worker?.then((worker) => worker.terminate()).catch(() => undefined);
    this.#worker = null;
  }
}
