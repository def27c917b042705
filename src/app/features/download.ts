import { signal } from '@preact/signals-core';
import type { ExportKind, ExportOptions } from '../../export/export-as';
import { filterText } from '../../export/filter-text';
import { saveFile } from '../../lib/save-file';
import css from '../../theme/download.css?inline';
import { FIRST_CHOICE, formOf, type Choice, type Form, type Job } from '../../ui/download/choice';
import { downloadPanel } from '../../ui/download/panel';
import type { Feature, FeatureHost } from '../feature';
import { runExport } from '../run-export';

/** Files of what the map shows, made in the browser. */
export function create(host: FeatureHost): Feature {
  host.adopt(css);
  const choice = signal<Choice>(FIRST_CHOICE);
  const job = signal<Job>({ phase: 'none' });
  let stop = new AbortController();

  const change = (patch: Partial<Choice>): void => {
    choice.value = { ...choice.peek(), ...patch };
    job.value = { phase: 'none' };
  };
  const start = async (): Promise<void> => {
    stop = new AbortController();
    const own = stop;
    const { village } = host.store.state.peek();
    const [kind, options] = orderOf(formOf(choice.peek(), village !== null), choice.peek(), village);
    job.value = { phase: 'working', done: 0 };
    try {
      const { name, blob } = await runExport(host, kind, options, own.signal, (done) => {
        if (own === stop && !own.signal.aborted) job.value = { phase: 'working', done };
      });
      saveFile(name, blob);
      job.value = { phase: 'done', name, bytes: blob.size };
    } catch (error) {
      job.value = own.signal.aborted ? { phase: 'cancelled' } : { phase: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };

  return {
    panel: (view) =>
      downloadPanel(
        view,
        { choice: choice.value, job: job.value, filter: filterText(view), plan: view.planReport !== null },
        {
          choosePurpose: (purpose) => change({ purpose }),
          chooseForm: (form) => change({ forms: { ...choice.peek().forms, [choice.peek().purpose]: form } }),
          setHxl: (hxl) => change({ hxl }),
          start: () => void start(),
          cancel: () => stop.abort(),
          print: () => host.actions.print(),
        },
      ),
    destroy: () => stop.abort(),
  };
}

function orderOf(form: Form, { hxl }: Choice, village: string | null): readonly [ExportKind, ExportOptions] {
  switch (form) {
    case 'view':
      return ['pptx', {}];
    case 'story':
      return ['pptx', { scenes: true }];
    case 'png':
      return ['png', { size: '2x' }];
    case '4k':
      return ['png', { size: '4k' }];
    case 'svg':
      return ['svg', {}];
    case 'a4':
    case 'a3':
      return ['pdf', { paper: form }];
    case 'village':
      return ['pdf', { village }];
    case 'xlsx':
    case 'geojson':
      return [form, {}];
    case 'csv':
      return ['csv', { hxl }];
  }
}
