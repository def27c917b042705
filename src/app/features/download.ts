import { signal } from '@preact/signals-core';
import type { ExportKind, ExportOptions } from '../../export/export-as';
import { filterText } from '../../export/filter-text';
import css from '../../theme/download.css?inline';
import jobCss from '../../theme/download-job.css?inline';
import { FIRST_CHOICE, formOf, type Choice, type Form } from '../../ui/download/choice';
import { downloadPanel } from '../../ui/download/panel';
import { copyHolds } from '../copy-holds';
import { DownloadJob } from '../download-job';
import type { Feature, FeatureHost } from '../feature';

/** Files of what the map shows, made in the browser. */
export function create(host: FeatureHost): Feature {
  host.adopt(css);
  host.adopt(jobCss);
  const choice = signal<Choice>(FIRST_CHOICE);
  const job = new DownloadJob(host);

  const change = (patch: Partial<Choice>): void => {
    choice.value = { ...choice.peek(), ...patch };
    job.forget();
  };
  const start = (): void => {
    const { village } = host.store.state.peek();
    void job.start(...orderOf(formOf(choice.peek(), village !== null), choice.peek(), village));
  };

  return {
    panel: (view) =>
      downloadPanel(
        view,
        { choice: choice.value, job: job.job.value, filter: filterText(view), plan: view.planReport !== null, inCopy: copyHolds(host) },
        {
          choosePurpose: (purpose) => change({ purpose }),
          chooseForm: (form) => change({ forms: { ...choice.peek().forms, [choice.peek().purpose]: form } }),
          setHxl: (hxl) => change({ hxl }),
          start,
          cancel: () => job.cancel(),
          print: () => host.actions.print(),
        },
      ),
    destroy: () => job.cancel(),
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
    case 'html':
      return [form, {}];
    case 'csv':
      return ['csv', { hxl }];
  }
}
