import { signal } from '@preact/signals-core';
import shareCss from '../../theme/share.css?inline';
import { defineShareElements, sharePanel } from '../../ui/share/share-panel';
import type { Feature, FeatureHost } from '../feature';

/** The map's link, and the map in other pages. */
export function create(host: FeatureHost): Feature {
  const { adopt, link, site } = host;
  defineShareElements();
  adopt(shareCss);
  const failed = signal(false);
  const places = () => ({ link: link(), site: /^https?:/.test(site) && location.protocol !== 'file:' ? site : null, picture: () => import('../run-export').then(({ figurePng }) => figurePng(host)) });
  return { panel: (view) => sharePanel(view, places(), () => (failed.value = true), failed.value) };
}
