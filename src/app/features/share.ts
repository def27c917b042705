import { signal } from '@preact/signals-core';
import shareCss from '../../theme/share.css?inline';
import { defineShareElements, sharePanel } from '../../ui/share/share-panel';
import type { Feature, FeatureHost } from '../feature';

/** The map's link, and the map in other pages. */
export function create({ adopt, link, site }: FeatureHost): Feature {
  defineShareElements();
  adopt(shareCss);
  const failed = signal(false);
  const places = () => ({ link: link(), site: /^https?:/.test(site) ? site : null });
  return { panel: (view) => sharePanel(view, places(), () => (failed.value = true), failed.value) };
}
