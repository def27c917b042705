import { signal } from '@preact/signals-core';
import { decodeSceneList, LARGEST_SCENE_LIST } from '../../data/decode-scene-list';
import { AppError, type Language, type Release } from '../../domain';
import { errorText } from '../../i18n/notes';
import { SCENES_MESSAGES } from '../../i18n/scenes-messages';
import type { BrowserStore } from '../../lib/browser-store';
import { arranged, isPlain, listOf, plainArrangement, type Arrangement } from '../../state/scene-list';

/** What has happened, for the presenter to read and to take back. */
export interface Said {
  readonly text: string;
  /** Something went wrong. */
  readonly alert: boolean;
  /** The scenes before it; null: there is nothing to take back. */
  readonly before: Arrangement | null;
}

type Source = Pick<Release, 'id' | 'story'>;

/** A presenter's scenes: kept in this browser, saved to a file and read from one. */
export class SceneShelf {
  readonly scenes = signal<Arrangement>([]);
  readonly said = signal<Said | null>(null);
  /** What was kept when it was last looked at. */
  #kept: string | null = null;

  constructor(
    private readonly release: Source,
    private readonly store: BrowserStore,
    lang: Language,
  ) {
    this.scenes.value = plainArrangement(release.story);
    this.refresh(lang);
  }

  /** Takes up what another tab has kept meanwhile: whoever changes something goes on from there. */
  refresh(lang: Language): void {
    const kept = this.store.read(this.#name);
    if (kept === this.#kept) return;
    this.#kept = kept;
    const { story } = this.release;
    try {
      this.scenes.value = kept === null ? plainArrangement(story) : arranged(story, decodeSceneList(this.#name, kept));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#say(SCENES_MESSAGES[lang].said.storedBroken, { alert: true });
    }
  }

  /** `text` says what has been done; `undo`: offer to take it back. */
  change(next: Arrangement, lang: Language, text: string, undo = false): void {
    const before = this.scenes.peek();
    this.scenes.value = next;
    const { id, story } = this.release;
    const list = isPlain(story, next) ? null : JSON.stringify(listOf(id, story, next));
    const kept = this.store.keep(this.#name, list);
    if (kept) this.#kept = list;
    this.#say(kept ? text : `${text} ${SCENES_MESSAGES[lang].said.notKept}`, { before: undo ? before : null });
  }

  /** Something that changes no scene. */
  say(text: string): void {
    this.#say(text);
  }

  /** Something that went wrong and changes no scene. */
  warn(text: string): void {
    this.#say(text, { alert: true });
  }

  /** The file that `open` reads. */
  toFile(): { readonly name: string; readonly content: string } {
    const { id, story } = this.release;
    return { name: `${id}.scenes.json`, content: `${JSON.stringify(listOf(id, story, this.scenes.peek()), null, 2)}\n` };
  }

  /** Takes a file's scenes for those that are there; a file that cannot be used is said, and changes nothing. */
  async open(file: File, lang: Language): Promise<void> {
    const { said } = SCENES_MESSAGES[lang];
    if (file.size > LARGEST_SCENE_LIST) return this.#say(said.tooLarge(file.name, String(LARGEST_SCENE_LIST / 1000)), { alert: true });
    try {
      const list = decodeSceneList(file.name, await file.text());
      if (list.release !== this.release.id) return this.#say(said.otherRelease(file.name, list.release, this.release.id), { alert: true });
      const scenes = arranged(this.release.story, list);
      this.change(scenes, lang, said.opened(file.name, scenes.length), true);
    } catch (error) {
      this.#say(error instanceof AppError ? errorText[lang][error.id](error.params) : said.unreadable(file.name), { alert: true });
    }
  }

  get #name(): string {
    return scenesName(this.release.id);
  }

  #say(text: string, { alert = false, before = null }: { readonly alert?: boolean; readonly before?: Arrangement | null } = {}): void {
    this.said.value = { text, alert, before };
  }
}

/** Under which name a browser keeps the scenes of a release. */
export function scenesName(release: string): string {
  return `program-coverage-map.scenes.${release}`;
}
