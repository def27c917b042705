// Named by its file: the package's own entry for Node exports nothing.
import { parse, type Element } from 'pptxtojson/dist/index.js';

export interface ReadSlide {
  /** Text of every box, paragraphs on lines of their own. */
  readonly texts: readonly string[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Series of every chart. */
  readonly charts: readonly (readonly { readonly name: string; readonly values: readonly number[] }[])[];
  readonly note: readonly string[];
}

/** Slides of a presentation, read by a library that has nothing to do with what writes them. */
export async function readDeck(bytes: Uint8Array): Promise<readonly ReadSlide[]> {
  const { slides } = await parse(bytes.slice().buffer, { imageMode: 'none' });
  return slides.map(({ elements, note }) => ({
    texts: elements.flatMap((element) => ('content' in element && element.content !== '' ? [paragraphs(element.content).join('\n')] : [])),
    tables: elements.flatMap((element) => (element.type === 'table' ? [element.data.map((row) => row.map(({ text }) => paragraphs(text).join('\n')))] : [])),
    charts: elements.flatMap((element) => (element.type === 'chart' ? [seriesOf(element)] : [])),
    note: paragraphs(note),
  }));
}

function seriesOf({ data }: Extract<Element, { type: 'chart' }>): { name: string; values: number[] }[] {
  return data.map((series) => {
    if (!('key' in series)) throw new Error('The chart has no series of one value each.');
    return { name: series.key, values: series.values.map(({ y }) => y) };
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#039': "'", apos: "'", nbsp: ' ' };

/** The library hands text out as HTML, every space as a hard one: here all are plain. */
function paragraphs(html: string): string[] {
  return [...html.matchAll(/<p[^>]*>(.*?)<\/p>/gs)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').replace(/&([#\w]+);/g, (entity, name: string) => ENTITIES[name] ?? entity));
}

/** A text as it comes back from there. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** A slide as two readers can be compared: they write spaces that do not break, and empty lines of notes, each in its way. */
export function asPlain({ texts, tables, charts, note }: ReadSlide): ReadSlide {
  const lines = (some: readonly string[]): readonly string[] => some.map(withPlainSpaces);
  return { texts: lines(texts), tables: tables.map((rows) => rows.map(lines)), charts, note: lines(note).filter((line) => line !== '') };
}
