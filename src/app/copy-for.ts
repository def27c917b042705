import type { ExportOptions } from '../export/export-as';
import type { Copy } from '../export/html/copy';
import { exportWords, type Subject } from '../export/subject';
import { initialState } from '../state/initial-state';
import { stateTexts } from '../state/url-hash';
import { headlineText } from '../ui/headline-text';
import type { FeatureHost } from './feature';
import { plansName } from './plan-shelf';
import { scenesName } from './present/scene-shelf';

/**
 * What makes a copy of the map as one file show what is shown now: the state, the person's own scenes and plans of the open release,
 * and that release itself when it is not the one that the file carries.
 */
export async function copyFor(host: FeatureHost, { state, release, t }: Subject, { published = false }: Pick<ExportOptions, 'published'> = {}): Promise<Copy> {
  const isOwn = host.isOwnRelease();
  const { lang, theme } = state;
  const untouched = initialState(release, { lang: 'id', layout: 'full' });
  // What names an own release's villages and programmes stands in its project.
  const shown = isOwn ? { ...untouched, lang, theme } : { ...state, layout: untouched.layout };
  return {
    attributes: stateTexts(shown, untouched, release),
    title: `${t.product} · ${release.title[lang]}`,
    description: headlineText(host.view()),
    project: isOwn ? await (await import('./own-data/project-of')).projectOf(host) : null,
    withoutScripts: exportWords({ state }).withoutScripts(release.title[lang]),
    kept: published ? {} : keptOf(host, [scenesName(release.id), plansName(release.id)]),
    // Only an address that others can reach: not a server on this machine, nor one without encryption.
    site: /^https:/.test(host.site) ? host.site : null,
    made: new Date().toISOString(),
  };
}

function keptOf({ storage }: FeatureHost, names: readonly string[]): Readonly<Record<string, string>> {
  try {
    return Object.fromEntries(names.flatMap((name) => {
      const text = storage().getItem(name);
      return text === null ? [] : [[name, text]];
    }));
  } catch {
    // A page that may keep nothing has nothing to hand on.
    return {};
  }
}
