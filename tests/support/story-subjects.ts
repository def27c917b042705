import type { Language } from '../../src/domain';
import type { Subject } from '../../src/export/subject';
import { formatsFor } from '../../src/i18n';
import { playScenes, sceneWords } from '../../src/state/scenes';
import { measures, release, untouched } from './published';
import { publishedSubject } from './published-subject';

/** Every scene of the published story, as its slide is given it. */
export function storySubjects(lang: Language): readonly { readonly id: string; readonly text: string; readonly subject: Subject }[] {
  return playScenes(release, measures, { ...untouched, lang }).map((played) => {
    const { scene, state, places } = played;
    return { id: scene.id, text: sceneWords(played, lang, formatsFor(lang).count).text, subject: { ...publishedSubject(state, scene), fit: places } };
  });
}
