import { signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { ImportError, refusalOf } from '../../data/import/import-note';
import type { Found, Mapping, MatchReport, Refusal, Role, VillageCode } from '../../domain';
import { dataMessages, type DataMessages } from '../../i18n/data-messages';
import { nextTask } from '../../lib/next-task';
import type { DataActions, ImportStep, OpenOwnData } from '../../ui/data/data-view';
import { openDeriveWorker } from '../derive-in-worker';
import type { FeatureHost, ImportOutcome } from '../feature';
import type { ReadyRelease } from '../ready-release';
import { WorkerAhead } from '../worker-ahead';
import { createReplacements } from './create-replacements';
import { ImportInWorker } from './import-in-worker';
import type { BuiltRelease } from './import-messages';
import { makeReady } from './make-ready';
import { outcomeOf } from './outcome';
import { Preview } from './preview';

/** Questions on one page of the report. */
const PAGE = 20;

type ImportActions = Omit<DataActions, 'saveTemplate' | 'saveProject' | 'saveTags' | 'correct'>;

/** An import as the panel follows it, and what the rest of the feature does with it. */
export interface Import {
  readonly step: ReadonlySignal<ImportStep>;
  readonly refusals: ReadonlySignal<readonly Refusal[]>;
  readonly own: ReadonlySignal<OpenOwnData | null>;
  /** What has become of what was done last, to be said; '': nothing. */
  readonly said: Signal<string>;
  readonly actions: ImportActions;
  /** Starts with files; resolves when they are read, with the outcome so far: nothing is accepted. */
  readonly open: (files: readonly File[]) => Promise<ImportOutcome>;
  /** Puts a release in the place of the open one; it can be taken back. */
  readonly use: (ready: ReadyRelease, own: OpenOwnData) => Promise<void>;
  readonly destroy: () => void;
}

/** What has been worked out so far, kept so that one can go back. */
interface Session {
  readonly worker: ImportInWorker;
  /** For the preview: it is started while the matches are looked for. */
  readonly drawing: WorkerAhead;
  readonly stop: AbortController;
  found: Found | null;
  mapping: Mapping | null;
  report: MatchReport | null;
  answers: Map<string, VillageCode | null>;
  ready: { readonly release: ReadyRelease; readonly built: BuiltRelease } | null;
}

/**
 * The session of an import: read → mapped → matched → accepted. The open map is untouched until `accept`, which is one replacement
 * and can be undone. Work runs in a worker; `cancel` ends it wherever it is.
 */
export function createImport(host: FeatureHost): Import {
  const step = signal<ImportStep>({ type: 'start' });
  const refusals = signal<readonly Refusal[]>([]);
  const said = signal('');
  const replacements = createReplacements(host);
  let session: Session | null = null;
  let preview: Preview | null = null;

  const words = (): DataMessages => dataMessages[host.store.state.peek().lang];
  const busy = (text: string, share: number | null = null): void => {
    step.value = { type: 'busy', text, share };
  };

  function end(): void {
    session?.stop.abort();
    session?.worker.stop();
    session?.drawing.stop();
    session = null;
    preview?.destroy();
    preview = null;
    step.value = { type: 'start' };
  }

  /** Runs a piece of work of the session; a failure is said and leads back to `otherwise`. Nothing of a session that has ended is shown. */
  async function run<T>(work: (current: Session) => Promise<T>, otherwise: () => void): Promise<T | null> {
    const current = session;
    if (!current) return null;
    try {
      const result = await work(current);
      return session === current ? result : null;
    } catch (error) {
      if (session !== current || host.signal.aborted) return null;
      refusals.value = [error instanceof ImportError ? error.refusal : refusalOf(error, '')];
      otherwise();
      return null;
    }
  }

  async function open(files: readonly File[]): Promise<ImportOutcome> {
    if (files.length === 0) return outcomeOf(null, null, [], false, host.store.state.peek().lang);
    end();
    refusals.value = [];
    said.value = '';
    const text = words().reading(files.length);
    const worker = new ImportInWorker((share) => busy(text, share));
    session = { worker, drawing: new WorkerAhead(openDeriveWorker), stop: new AbortController(), found: null, mapping: null, report: null, answers: new Map(), ready: null };
    busy(text, 0);
    const found = await run((current) => current.worker.read(host.store.release, files), end);
    if (found && session) {
      refusals.value = found.refusals;
      session.found = found;
      session.mapping = guessedMapping(found);
      if (found.isProject) await showPreview(found.refusals);
      else if (found.layer === null && found.tables.length === 0) end();
      else showFiles();
    }
    return outcomeOf(found, null, refusals.peek(), false, host.store.state.peek().lang);
  }

  function showFiles(): void {
    const { found, mapping } = session ?? {};
    if (found && mapping) step.value = { type: 'files', found, mapping };
  }

  function remap(change: (mapping: Mapping) => Mapping): void {
    if (!session?.mapping) return;
    session.mapping = change(session.mapping);
    showFiles();
  }

  async function match(): Promise<void> {
    refusals.value = [];
    busy(words().matching);
    session?.drawing.start();
    const report = await run((current) => current.worker.match(current.mapping ?? { layer: null, tables: [] }), showFiles);
    if (!report || !session) return;
    session.report = report;
    // Answers to questions that are asked no more would be no answers.
    session.answers = new Map([...session.answers].filter(([id]) => report.questions.some((question) => question.id === id)));
    showMatch(PAGE);
  }

  function showMatch(shown: number): void {
    if (!session?.report) return;
    step.value = { type: 'match', report: session.report, villages: session.report.villages, answers: new Map(session.answers), shown };
  }

  async function showPreview(told: readonly Refusal[] = []): Promise<void> {
    refusals.value = told;
    busy(words().drawing);
    const backTo = (): void => (session?.found?.isProject ? end() : showMatch(PAGE));
    const ready = await run(async (current) => {
      const built = await current.worker.build(current.answers);
      const now = { release: host.store.release, state: host.store.state.peek(), read: host.read, measures: host.store.measures.peek() };
      const release = await makeReady(built, now, current.stop.signal, (share) => busy(words().drawing, share), current.drawing.take);
      const shown = await Preview.of(release);
      // Cancelled meanwhile: nobody will look at it.
      if (session !== current) shown.destroy();
      return { built, release, shown };
    }, backTo);
    if (!ready || !session) return;
    session.ready = ready;
    preview?.destroy();
    preview = ready.shown;
    const { release } = ready.release;
    const leftOut = ready.built.notes.filter(({ id }) => id === 'rows-unmatched' || id === 'rows-not-chosen').reduce((sum, { params }) => sum + Number(params['rows'] ?? 0), 0);
    step.value = {
      type: 'preview',
      map: preview.element,
      headline: preview.headline,
      villages: release.villages.length,
      activities: release.tags.tags.length,
      programs: release.programs.length,
      leftOut,
      notes: ready.built.notes,
      isProject: session.found?.isProject ?? false,
    };
  }

  async function accept(): Promise<void> {
    const current = session;
    const ready = current?.ready;
    if (!current || !ready) return;
    // Once: pressed again meanwhile, the release would take its own place, and taking that back would bring it back itself.
    current.ready = null;
    const shown = step.peek();
    busy(words().opening);
    await nextTask();
    if (session !== current) return;
    const title = ready.release.release.title[host.store.state.peek().lang];
    try {
      await replacements.use(ready.release, { title, notes: ready.built.notes });
    } catch (error) {
      if (session !== current) return;
      current.ready = ready;
      refusals.value = [refusalOf(error, '')];
      step.value = shown;
      return;
    }
    said.value = words().accepted(title);
    // The map is replaced; taking the preview's outlines away is work of its own.
    await nextTask();
    if (session === current) end();
  }

  async function undo(): Promise<void> {
    if (!(await replacements.undo())) return;
    refusals.value = [];
    said.value = words().undone;
  }

  return {
    step,
    refusals,
    own: replacements.own,
    said,
    open,
    use: replacements.use,
    destroy: end,
    actions: {
      open: (files) => void open(files),
      cancel: () => {
        refusals.value = [];
        end();
      },
      setRole: (table, column, role) => remap((mapping) => withRole(mapping, table, column, role)),
      setProgram: (table, program) => remap((mapping) => ({ ...mapping, tables: mapping.tables.map((one, index) => (index === table ? { ...one, program: program.trim() || null } : one)) })),
      match: () => void match(),
      answer: (question, village) => {
        if (!session || step.peek().type !== 'match') return;
        session.answers.set(question, village);
        const now = step.peek();
        showMatch(now.type === 'match' ? now.shown : PAGE);
      },
      showMore: () => {
        const now = step.peek();
        if (now.type === 'match') showMatch(now.shown + PAGE);
      },
      preview: () => void showPreview(),
      back: () => (step.peek().type === 'preview' ? showMatch(PAGE) : showFiles()),
      accept: () => void accept(),
      undo: () => void undo(),
    },
  };
}

export function guessedMapping({ layer, tables }: Found): Mapping {
  return {
    layer: layer?.columns.map(({ role }) => role) ?? null,
    tables: tables.map(({ columns, program }) => ({ roles: columns.map(({ role }) => role), program })),
  };
}

function withRole(mapping: Mapping, table: number | 'layer', column: number, role: Role): Mapping {
  const changed = (roles: readonly Role[]): readonly Role[] => roles.map((one, index) => (index === column ? role : one));
  if (table === 'layer') return { ...mapping, layer: mapping.layer && changed(mapping.layer) };
  return { ...mapping, tables: mapping.tables.map((one, index) => (index === table ? { ...one, roles: changed(one.roles) } : one)) };
}
