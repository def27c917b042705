import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { FONT, MAP_NAME } from './slide-frame';

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
/** The extension by which a picture names its SVG: [MS-ODRAWXML] 2.3.4.2. */
const SVG_EXTENSION = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}';

/**
 * What the library leaves open: beside each map's picture the same as SVG, which newer programs draw in its place; speaker notes with
 * one paragraph for each line; a list of parts that names no part that is not there; charts' workbooks whose cell of a nought holds one,
 * in the font of the slides.
 */
export function mended(pptx: Uint8Array, svgs: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(pptx);
  svgs.forEach((svg, index) => addSvg(parts, index + 1, svg));
  edit(parts, '[Content_Types].xml', (xml) =>
    xml
      .replace('<Default ', '<Default Extension="svg" ContentType="image/svg+xml"/><Default ')
      // The library lists a master for each slide; there is one.
      .replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (entry, path: string) => (Object.hasOwn(parts, path) ? entry : '')),
  );
  for (const path of Object.keys(parts).filter((name) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(name))) edit(parts, path, withParagraphs);
  for (const [path, workbook] of Object.entries(parts)) if (/^ppt\/embeddings\/[^/]+\.xlsx$/.test(path)) parts[path] = mendedWorkbook(workbook);
  return zipped(parts);
}

/** The library writes nothing where a chart's figure is 0, where an empty cell would say that nobody has counted, and in a font that only a Mac has. */
function mendedWorkbook(workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  edit(parts, 'xl/worksheets/sheet1.xml', (xml) => xml.replaceAll('<v></v>', '<v>0</v>'));
  edit(parts, 'xl/styles.xml', (xml) => xml.replaceAll(/<name val="[^"]*"/g, `<name val="${FONT}"`));
  return zipped(parts);
}

function zipped(parts: Unzipped): Uint8Array<ArrayBuffer> {
  // Folders are no parts. A PNG is packed already: packing it again makes it no smaller, and keeps the page busy.
  const files = Object.entries(parts).filter(([path]) => !path.endsWith('/'));
  return zipSync(Object.fromEntries(files.map(([path, part]) => [path, path.endsWith('.png') ? [part, { level: 0 }] : part])));
}

function addSvg(parts: Unzipped, slide: number, svg: string): void {
  const file = `map-${slide}.svg`;
  parts[`ppt/media/${file}`] = strToU8(svg);
  edit(parts, `ppt/slides/_rels/slide${slide}.xml.rels`, (xml) => xml.replace('</Relationships>', `<Relationship Id="rIdMap" Type="${IMAGE}" Target="../media/${file}"/></Relationships>`));
  edit(parts, `ppt/slides/slide${slide}.xml`, (xml) => {
    const at = xml.indexOf(`name="${MAP_NAME}"`);
    const start = xml.indexOf('<a:blip ', at);
    const end = xml.indexOf('</a:blip>', start);
    if (at < 0 || start < 0 || end < 0) throw new RangeError(`Slide ${slide} has no map.`);
    const link = `<a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rIdMap"/></a:ext></a:extLst>`;
    return xml.slice(0, end) + link + xml.slice(end);
  });
}

function withParagraphs(xml: string): string {
  return xml.replace(/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/, (_all, open: string, text: string, end: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:p>${open}${line}</a:t></a:r>${end}</a:p>`)
      .join(''),
  );
}

function edit(parts: Unzipped, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new RangeError(`The presentation has no part ${path}.`);
  parts[path] = strToU8(change(strFromU8(part)));
}
