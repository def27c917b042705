import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import jobCss from '../../theme/download-job.css?inline';
import shareCss from '../../theme/share.css?inline';
import { sharesPictures } from '../../ui/share/device-share';
import { defineShareElements, sharePanel } from '../../ui/share/share-panel';
import type { Feature, FeatureHost } from '../feature';
import { DownloadJob } from '../download-job';
import { PreparedPicture } from '../prepared-picture';

/** The map's link, headline and picture for others, and the map in other pages. */
export function create(host: FeatureHost): Feature {
  const { adopt, link, site, store } = host;
  defineShareElements();
  adopt(shareCss);
  adopt(jobCss);
  const failed = signal(false);
  const picture = new PreparedPicture(() => import('../run-export').then(({ runExport }) => runExport(host, 'png', {}, host.signal)));
  const copy = new DownloadJob(host);
  const isOpen = computed(() => store.surface.value.panel === 'share');
  const pictured = followPictured(host);
  // Drawing keeps the page busy: where only copying is offered, it waits for the press, which stays fresh for the clipboard.
  const stop = effect(() => {
    if (isOpen.value && pictured.value && sharesPictures()) picture.prepare();
    else picture.drop();
    if (!isOpen.value) copy.forget();
  });
  const file = () => picture.file();
  return {
    panel: (view) =>
      sharePanel(view, {
        link: host.holdsOwnData() ? null : link(),
        site: /^https?:/.test(site) && location.protocol !== 'file:' ? site : null,
        picture: { progress: picture.progress.value, file },
        copy: { job: copy.job.value, make: () => void copy.start('html', {}) },
        failed: failed.value,
        onSent: (sent) => (failed.value = !sent),
      }),
    destroy: () => {
      stop();
      picture.drop();
      copy.cancel();
    },
  };
}

/** Another object whenever a picture of the map would be another one. */
function followPictured({ store, reach }: FeatureHost): ReadonlySignal<object> {
  const chosen = computed(() => JSON.stringify(store.state.value));
  return computed(() => ({ chosen: chosen.value, report: store.report.value, planned: store.planReport.value, reach: reach.value }));
}
