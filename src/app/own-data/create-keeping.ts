import { formatTags } from '../../data/format-tags';
import { AppError, type ImportNote, type Tag } from '../../domain';
import { dataMessages } from '../../i18n/data-messages';
import { TEMPLATE_MESSAGES } from '../../i18n/template-messages';
import { villageOf } from '../../state/village-of';
import { programInSentence, programName } from '../../ui/names';
import type { DataActions } from '../../ui/data/data-view';
import type { FeatureHost } from '../feature';
import { correctedTags, type Correction } from './corrected-tags';
import type { Import } from './create-import';
import { makeReady } from './make-ready';
import { projectOf } from './project-of';
import { keepFocus } from '../../lib/keep-focus';
import { saveFile } from '../../lib/save-file';
import { slug } from '../../lib/slug';

type Keeping = Pick<DataActions, 'saveTemplate' | 'saveProject' | 'saveTags' | 'correct'>;

/** Taking home what is open, and correcting its tags. */
export function createKeeping(host: FeatureHost, running: Import): Keeping {
  const { store } = host;
  const fileName = (): string => slug(store.release.title[store.state.peek().lang]) || 'peta';

  /** The downloads of the browser say that a file came; only that it may not have come is said here. */
  function save(name: string, file: Blob): void {
    if (!saveFile(name, file)) host.fail(new AppError('save-doubtful', {}));
  }

  async function saveProject(): Promise<void> {
    save(`${fileName()}.coverage.json`, new Blob([await projectOf(host)], { type: 'application/json' }));
  }

  async function saveTemplate(): Promise<void> {
    const { templateSheet } = await import('./template-sheet');
    const lang = store.state.peek().lang;
    save(`${fileName()}.xlsx`, templateSheet(store.release, TEMPLATE_MESSAGES[lang], store.release.title[lang]));
  }

  function mergedNote({ village, program }: Tag): ImportNote {
    const name = villageOf(store.release, village)?.name ?? village;
    return { id: 'correction-merged', params: { name, program: programInSentence(host.view(), program) } };
  }

  /** A correction is a replacement like an import, and is taken back in the same way. */
  async function correct(tag: Pick<Tag, 'village' | 'program' | 'asReported'>, change: Correction): Promise<void> {
    const { release } = store;
    const lang = store.state.peek().lang;
    const { tags, merged } = correctedTags(release, tag, change);
    const now = { release, state: store.state.peek(), read: host.read, measures: store.measures.peek() };
    const before = running.own.peek() ?? { title: release.title[lang], notes: [] };
    const title = merged ? { ...before, notes: [...before.notes, mergedNote(merged)] } : before;
    const ready = await makeReady({ release: { ...release, tags }, outlines: null, hash: '', notes: title.notes }, now, host.signal);
    const focusNext = change === null ? rowAfter(tag) : null;
    await running.use({ ...ready, state: store.state.peek() }, title);
    if (change !== null) return;
    const words = dataMessages[lang];
    running.said.value = words.correctRemoved(`${tag.asReported}, ${programName(host.view(), tag.program)}`, words.undo);
    focusNext?.();
  }

  /** The row that follows that of a tag, or comes before the last one: its button has the focus when the row has gone. */
  function rowAfter({ village, program }: Pick<Tag, 'village' | 'program'>): () => void {
    const rows = [...(host.root()?.querySelectorAll('[data-correct] [data-tag]') ?? [])].map((row) => row.getAttribute('data-tag'));
    const at = rows.indexOf(`${village} ${program}`);
    const next = rows[at + 1] ?? rows[at - 1] ?? '';
    return () => keepFocus(host.root, `[data-tag="${CSS.escape(next)}"] [data-remove]`, '[data-correct] > summary');
  }

  // One after another: each corrects what the one before has made.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    turn = turn.then(work).catch(host.fail);
  };
  const orSay = (work: Promise<void>): void => {
    work.catch(host.fail);
  };

  return {
    saveTemplate: () => orSay(saveTemplate()),
    saveProject: () => orSay(saveProject()),
    // A byte order mark tells spreadsheets that the text is UTF-8.
    saveTags: () => save('tags.csv', new Blob(['\uFEFF', formatTags(store.release)], { type: 'text/csv' })),
    correct: (tag, change) => inTurn(() => correct(tag, change)),
  };
}
