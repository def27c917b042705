import { effect } from '@preact/signals-core';
import { messagesFor } from '../i18n';
import { shownScene } from '../state/scenes';
import type { Store } from '../state/store';
import type { Surroundings } from './ingredients';
import { languagePage } from './language-page';

/** Title, language and ground of a page that is the map and nothing else follow the map, the title also the scene that it shows. Somebody else's page is left alone. */
export function followPageWords(store: Store, around: Surroundings): () => void {
  const isFile = around.url === 'write' && !around.home.languagePages;
  if (!isFile && languagePage('id', around) === null) return () => undefined;
  return effect(() => {
    const { lang, theme, scene } = store.state.value;
    const told = shownScene({ scene }, store.release);
    document.documentElement.lang = lang;
    document.documentElement.classList.toggle('pcm-dark', theme === 'dark');
    document.title = [...(told ? [told.title[lang]] : []), messagesFor(lang).product, store.release.title[lang]].join(' · ');
  });
}
