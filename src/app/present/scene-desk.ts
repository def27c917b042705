import { computed, effect, signal, untracked } from '@preact/signals-core';
import type { Language, Release, Scene, State } from '../../domain';
import { errorText } from '../../i18n/notes';
import { SCENES_MESSAGES, type ScenesMessages } from '../../i18n/scenes-messages';
import { browserStore } from '../../lib/browser-store';
import { copyText } from '../../lib/copy-text';
import { keepFocus } from '../../lib/keep-focus';
import { saveFile } from '../../lib/save-file';
import { isPlain, movedTo, plainArrangement, sceneOf, withAdded, withHidden, withoutScene, withWords, type SceneWords } from '../../state/scene-list';
import { playScenes, sceneHash } from '../../state/scenes';
import { sceneState } from '../../state/url-hash';
import scenesCss from '../../theme/scenes.css?inline';
import type { SceneListActions, SceneListModel } from '../../ui/present/scene-list-model';
import type { FeatureHost } from '../feature';
import type { Presentation } from './presentation';
import { SceneShelf } from './scene-shelf';

/** Where a presenter works on the scenes: reads, arranges, adds, saves and starts to present. */
export class SceneDesk implements SceneListActions {
  #shelfOf: { readonly release: Release; readonly shelf: SceneShelf } | null = null;
  readonly #arranging = signal(false);
  readonly #writing = signal<string | null>(null);

  constructor(
    private readonly host: Pick<FeatureHost, 'store' | 'storage' | 'apply' | 'holdsOwnData' | 'link' | 'root' | 'adopt' | 'signal'>,
    private readonly presentation: Pick<Presentation, 'start'>,
  ) {
    host.adopt(scenesCss);
    host.signal.addEventListener('abort', this.#findOnOpening());
  }

  /** Takes up what another tab may have kept meanwhile. */
  refresh(): void {
    this.#shelfOf?.shelf.refresh(this.#lang);
  }

  /** Scenes belong to a release: another one that is opened has its own. */
  get #shelf(): SceneShelf {
    const { release } = this.host.store;
    if (this.#shelfOf?.release !== release) this.#shelfOf = { release, shelf: new SceneShelf(release, browserStore(this.host.storage), this.#lang) };
    return this.#shelfOf.shelf;
  }

  /** What of the state a scene leaves as it is: with nothing else do its figures change. */
  readonly #around = computed(() => {
    const { lang, theme, layout, boundaries } = this.host.store.state.value;
    return JSON.stringify([lang, theme, layout, boundaries]);
  });

  readonly #played = computed(() => {
    void this.#around.value;
    const { store } = this.host;
    return playScenes(store.release, store.measures.value, this.#state, this.#shelf.scenes.value.map(({ scene }) => scene));
  });

  /** Stays the same object while a village is pointed at. */
  readonly model = computed((): SceneListModel => {
    const arrangement = this.#shelf.scenes.value;
    const said = this.#shelf.said.value;
    return {
      scenes: this.#played.value.map((one, index) => ({ ...one, own: arrangement[index]?.own ?? false, hidden: arrangement[index]?.hidden ?? false })),
      current: this.#current(this.host.store.state.value),
      arranging: this.#arranging.value,
      writing: this.#writing.value,
      said: said && { text: said.text, alert: said.alert, undo: said.before !== null },
      plain: isPlain(this.host.store.release.story, arrangement),
    };
  });

  /** Starts with the scene that the map shows, or with the first. */
  readonly present = (): void => {
    const scenes = this.#shelf.scenes.peek().flatMap(({ scene, hidden }) => (hidden ? [] : [scene]));
    if (scenes.length === 0) {
      this.host.store.setSurface({ panel: 'story', sheet: 'open' });
      return this.#shelf.warn(this.#words.said.nothing);
    }
    const current = this.#current(this.#state);
    void this.presentation.start(scenes, Math.max(0, scenes.findIndex(({ id }) => id === current)));
  };

  readonly arrange = (on: boolean): void => {
    this.#arranging.value = on;
    this.#writing.value = null;
  };

  readonly show = (id: string): void => {
    const scene = this.#scene(id);
    if (scene) void this.host.apply(sceneState(this.#state, scene, this.host.store.release), 'story');
  };

  readonly copyLink = (id: string): void => {
    const scene = this.#scene(id);
    if (this.host.holdsOwnData()) return this.#shelf.warn(this.#words.said.linkOwn);
    if (scene) void this.#copy(this.host.link(sceneHash(scene, this.host.store.release)));
  };

  readonly move = (id: string, by: 1 | -1): void => {
    const scenes = this.#shelf.scenes.peek();
    const at = scenes.findIndex(({ scene }) => scene.id === id);
    const place = at + by;
    if (at < 0 || place < 0 || place >= scenes.length) return;
    this.#change(movedTo(scenes, id, place), this.#words.said.moved(this.#title(id), place + 1, scenes.length));
    this.#keepFocus(`[data-scene-item="${id}"] [data-scene-do="${by < 0 ? 'up' : 'down'}"]`);
  };

  readonly hide = (id: string, hidden: boolean): void => {
    const { said } = this.#words;
    this.#change(withHidden(this.#shelf.scenes.peek(), id, hidden), hidden ? said.hidden(this.#title(id)) : said.shown(this.#title(id)));
    this.#keepFocus(`[data-scene-item="${id}"] :is([data-scene-do="hide"], [data-scene-do="unhide"])`);
  };

  readonly remove = (id: string): void => {
    this.#change(withoutScene(this.#shelf.scenes.peek(), id), this.#words.said.removed(this.#title(id)), true);
    this.#keepFocus('[data-scenes-undo]');
  };

  readonly write = (what: string | null): void => {
    const before = this.#writing.peek();
    this.#writing.value = what;
    this.#keepFocus(what === null ? this.#opener(before) : '[data-scene-form] input');
  };

  readonly keep = (words: SceneWords): void => {
    const scenes = this.#shelf.scenes.peek();
    const id = this.#writing.peek();
    const title = words.title[this.#lang];
    this.#writing.value = null;
    if (id === 'new') {
      const added = sceneOf(this.#state, words, this.host.store.release, scenes);
      this.#change(withAdded(scenes, added, this.#current(this.#state)), this.#words.said.added(title));
      this.#bringIntoView(added.id);
    } else if (id !== null) {
      this.#change(withWords(scenes, id, words), this.#words.said.changed(title));
    }
    this.#keepFocus(this.#opener(id));
  };

  readonly save = (): void => {
    const { name, content } = this.#shelf.toFile();
    const isSaved = saveFile(name, new Blob([content], { type: 'application/json' }));
    if (isSaved) this.#shelf.say(this.#words.said.saved(name));
    else this.#shelf.warn(errorText[this.#lang]['save-doubtful']({}));
  };

  readonly open = (file: File): void => void this.#shelf.open(file, this.#lang);

  readonly reset = (): void => {
    this.#change(plainArrangement(this.host.store.release.story), this.#words.said.reset, true);
    this.#keepFocus('[data-scenes-undo]');
  };

  readonly undo = (): void => {
    const before = this.#shelf.said.peek()?.before;
    if (before) this.#change(before, '');
    this.#shelf.said.value = null;
    this.#keepFocus('[data-scenes-arrange]');
  };

  readonly dismiss = (): void => {
    this.#shelf.said.value = null;
    this.#keepFocus('[data-scenes-arrange]');
  };

  get #state(): State {
    return this.host.store.state.peek();
  }

  get #lang(): Language {
    return this.#state.lang;
  }

  get #words(): ScenesMessages {
    return SCENES_MESSAGES[this.#lang];
  }

  #change(next: ReturnType<typeof plainArrangement>, text: string, undo = false): void {
    this.#shelf.change(next, this.#lang, text, undo);
  }

  #scene(id: string): Scene | null {
    return this.#shelf.scenes.peek().find(({ scene }) => scene.id === id)?.scene ?? null;
  }

  #title(id: string): string {
    return this.#scene(id)?.title[this.#lang] ?? id;
  }

  /** The scene that the map shows: the one that the state names, or an own one that sets just this state. */
  #current(state: State): string | null {
    if (state.scene !== null) return state.scene;
    const { release } = this.host.store;
    const shown = JSON.stringify(state);
    return this.#shelf.scenes.value.find(({ scene, own }) => own && JSON.stringify(sceneState(state, scene, release)) === shown)?.scene.id ?? null;
  }

  #opener(writing: string | null): string {
    return writing === 'new' || writing === null ? '[data-scenes-add]' : `[data-scene-item="${writing}"] [data-scene-do="edit"]`;
  }

  async #copy(link: string): Promise<void> {
    const { said } = this.#words;
    this.#shelf.say((await copyText(link)) ? said.linkCopied : said.linkFailed(link));
  }

  /** Whoever opens the story while the map shows a scene of it reads on there. */
  #findOnOpening(): () => void {
    const isOpen = computed(() => this.host.store.surface.value.panel === 'story');
    return effect(() => {
      const current = isOpen.value ? untracked(() => this.#current(this.#state)) : null;
      if (current !== null) this.#bringIntoView(current);
    });
  }

  /** After what has changed stands in the page. */
  #bringIntoView(id: string): void {
    setTimeout(() => this.host.root()?.querySelector(`[data-scene-item="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' }));
  }

  #keepFocus(selector: string): void {
    keepFocus(this.host.root, selector);
  }
}
