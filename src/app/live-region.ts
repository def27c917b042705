/** Speaks a sentence once for each change of it. The first is not read aloud: the page has just been read. */
export class LiveRegion {
  #spoken: string | null = null;

  say(sentence: string, region: Element | null): void {
    if (region && this.#spoken !== null && this.#spoken !== sentence) region.textContent = sentence;
    this.#spoken = sentence;
  }
}
