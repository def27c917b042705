import PptxGenJS from 'pptxgenjs';
import { withoutControls } from '../../lib/without-controls';
import { headlineWords } from '../../ui/headline-text';
import type { Subject } from '../subject';
import { mended } from './mend';
import { fillSlide, type SlideWords } from './slide';
import { speakerNotes } from './slide-words';

/** What a scene says in words, and what it counts. */
export interface SlideScene extends SlideWords {
  readonly text: string;
}

/** One slide: a state, and the scene that it belongs to. */
export interface SlideSource {
  readonly subject: Subject;
  readonly scene: SlideScene | null;
  /** The map as an SVG document, and for programs that draw none as a PNG: a data URL. */
  readonly svg: string;
  readonly png: string;
}

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides as a PowerPoint file. */
export async function toPptx(slides: readonly SlideSource[]): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = slides;
  if (!first) throw new RangeError('A presentation has at least one slide.');
  const { release, state, t } = first.subject;
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = withoutControls(release.title[state.lang]);
  deck.company = t.product;
  deck.author = t.product;
  deck.theme = { headFontFace: 'Calibri', bodyFontFace: 'Calibri' };
  for (const { subject, scene, png } of slides) {
    const slide = deck.addSlide();
    fillSlide(slide, subject, scene ?? { title: release.title[state.lang], text: null, figure: headlineWords(subject) }, png);
    slide.addNotes(withoutControls(speakerNotes(subject, scene).join('\n')));
  }
  const file = await deck.write({ outputType: 'arraybuffer' });
  if (!(file instanceof ArrayBuffer)) throw new TypeError('The presentation was not written as bytes.');
  return mended(new Uint8Array(file), slides.map(({ svg }) => svg));
}
