import { everyElement } from './markup';
import type { OfficePackage } from './office-package';

/** The map of a slide, counted from 1, in both of its forms. */
export function slidePictures(deck: OfficePackage, slide: number): { readonly png: Uint8Array; readonly svg: Uint8Array } {
  const relations = everyElement(deck.xml(`ppt/slides/_rels/slide${slide}.xml.rels`));
  const targets = new Map(relations.map(({ attributes }) => [attributes.get('Id'), attributes.get('Target')]));
  const elements = everyElement(deck.xml(`ppt/slides/slide${slide}.xml`));
  const [png, svg] = ['a:blip', 'asvg:svgBlip'].map((tag) => {
    const target = targets.get(elements.find(({ name }) => name === tag)?.attributes.get('r:embed'));
    return deck.parts.get(`ppt/media/${target?.split('/').at(-1)}`);
  });
  if (!png || !svg) throw new Error(`Slide ${slide} has no picture.`);
  return { png, svg };
}
