import { areaFigures, areaWhole, headlineText } from '../../ui/headline-text';
import { footLines } from '../figure/foot-block';
import { exportWords, planText, type Subject } from '../subject';

/** What the speaker reads: the scene, the answer, how sure it is, the area in each boundary set, where it comes from. */
export function speakerNotes(subject: Subject, scene: { readonly title: string; readonly text: string } | null): readonly string[] {
  const { f, t, link } = subject;
  const words = exportWords(subject);
  const whole = areaWhole(subject);
  const planned = planText(subject);
  const { disclaimer, sources, date } = footLines(subject);
  return [
    ...(scene === null ? [] : [scene.title, scene.text]),
    ...(planned === null ? [] : [planned]),
    headlineText(subject),
    ...areaFigures(subject).map(({ share, statedShare, name }) => t.headline.areaSentence(f.percent(share), whole, name, statedShare === null ? null : f.percent(statedShare))),
    `${disclaimer} ${date}.`,
    sources,
    ...(link === null ? [] : [`${words.link}: ${link}`]),
  ];
}
