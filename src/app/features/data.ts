import { computed, signal } from '@preact/signals-core';
import type { TemplateResult } from 'lit';
import { dataMessages } from '../../i18n/data-messages';
import dataCss from '../../theme/data.css?inline';
import { dataPanel } from '../../ui/data/data-panel';
import { dropCurtain } from '../../ui/data/drop-curtain';
import { defineVillageChoice } from '../../ui/data/village-choice-element';
import type { View } from '../../ui/view';
import { numberSums } from '../../coverage';
import type { Feature, FeatureHost } from '../feature';
import { createImport } from '../own-data/create-import';
import { createKeeping } from '../own-data/create-keeping';
import { focusSteps } from '../own-data/focus-steps';
import { openWithoutSteps } from '../own-data/open-without-steps';

/** One's own data: opening files step by step, and taking home what is open. Everything stays in this browser. */
export function create(host: FeatureHost): Feature {
  host.adopt(dataCss);
  defineVillageChoice();
  const dropping = signal(false);
  const running = createImport(host);
  const keeping = createKeeping(host, running);
  const numbers = computed(() => numberSums(host.store.release, host.store.report.value));
  const stopFocus = focusSteps(host, running);
  const words = (view: View) => dataMessages[view.state.lang];

  return {
    panel: (view): TemplateResult =>
      dataPanel(
        { view, words: words(view), step: running.step.value, refusals: running.refusals.value, own: running.own.value, said: running.said.value, numbers: numbers.value },
        { ...running.actions, ...keeping },
      ),
    overlay: (view) => (dropping.value ? dropCurtain(words(view)) : null),
    showDropping: (isOver) => (dropping.value = isOver),
    openFiles: (files, options) => {
      if (!options.guided) return openWithoutSteps(host, running, files, options.accept);
      host.actions.open('data');
      host.actions.setSheet('open');
      return running.open(files);
    },
    destroy: () => {
      stopFocus();
      running.destroy();
    },
  };
}
