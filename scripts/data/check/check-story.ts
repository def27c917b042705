import { LANGUAGES, type Language, type Release, type Scene } from '../../../src/domain';
import { placeholdersIn, PLACEHOLDERS } from '../../../src/state/scene-text';
import type { Finding, Problem } from './problem';

/** A scene is read from the last row of a hall: longer texts do not fit beside the map in a type that large. */
const LONGEST_TEXT = 240;
const LONGEST_TITLE = 40;

/** "18 Februari 2014", "18 February 2014", and a year or a span of years: facts of the source, which no report counts. */
const DATES = /\b\d{1,2} \p{L}+ (?:19|20)\d\d\b|\b(?:19|20)\d\d\b/gu;

/** What scenes say: no figure is typed, every placeholder is known, both languages say the same figures, events exist. */
export function checkStory(release: Pick<Release, 'story' | 'events'>): Finding {
  const problems = release.story.flatMap((scene) => [...LANGUAGES.flatMap((lang) => checkWords(scene, lang)), ...checkFigures(scene, release)]);
  return { problems, holds: `${release.story.length} scenes: every figure comes from a report, texts fit beside a map` };
}

function checkWords(scene: Scene, lang: Language): readonly Problem[] {
  const texts = { title: scene.title[lang], text: scene.text[lang] };
  const problems = Object.entries(texts).flatMap(([part, text]) => {
    const where = `story.json, ${scene.id}, ${part}.${lang}`;
    const typed = text.replace(DATES, '').match(/\d[\d.,]*/)?.[0];
    const unknown = placeholdersIn(text).find((name) => !PLACEHOLDERS.includes(name));
    return [
      ...(typed === undefined ? [] : [`${where}: the figure "${typed}" is typed. Use a placeholder (${PLACEHOLDERS.map((name) => `{${name}}`).join(', ')}), or write the number in words.`]),
      ...(unknown === undefined ? [] : [`${where}: {${unknown}} is not known. Use one of ${PLACEHOLDERS.join(', ')}.`]),
    ];
  });
  for (const [part, longest] of [['title', LONGEST_TITLE], ['text', LONGEST_TEXT]] as const) {
    if (texts[part].length > longest) problems.push(`story.json, ${scene.id}, ${part}.${lang}: ${texts[part].length} characters. Shorten it to ${longest}.`);
  }
  return problems;
}

function checkFigures({ id, event: eventId, text }: Scene, { events }: Pick<Release, 'events'>): readonly Problem[] {
  const event = events.find((one) => one.id === eventId);
  const [first = [], ...others] = LANGUAGES.map((lang) => placeholdersIn(text[lang]).toSorted());
  return [
    ...(eventId !== null && !event ? [`story.json, ${id}: event "${eventId}" is not in events.json. Correct the id.`] : []),
    ...(others.some((names) => names.join() !== first.join()) ? [`story.json, ${id}: its languages do not say the same figures. Use the same placeholders in both.`] : []),
    ...(first.includes('attendance') && (event?.attendance ?? null) === null ? [`story.json, ${id}: {attendance} needs an event with an attendance. Fill it in events.json.`] : []),
  ];
}
