import type { Language } from '../../src/domain';
import type { Subject } from '../../src/export/subject';
import { playScenes } from '../../src/state/scenes';
import { measures, release, untouched } from './published';
import { publishedSubject } from './published-subject';

/** Every scene of the published story, as its slide is given it. */
export function storySubjects(lang: Language): readonly { readonly id: string; readonly subject: Subject }[] {
  return playScenes(release, measures, { ...untouched, lang }).map(({ scene, state, places }) => ({ id: scene.id, subject: { ...publishedSubject(state), fit: places } }));
}
