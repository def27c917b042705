import { defineElement, publishedAt } from './embed/define';
import { addFonts } from './theme/add-fonts';
import frameCss from './theme/frame.css?inline';

// Not written in one piece, which the build would take for a file to bring along.
const here = import.meta.url;
const frameStyle = new CSSStyleSheet();
frameStyle.replaceSync(frameCss);
defineElement(publishedAt(new URL('..', here).href), frameStyle);
addFonts(document);

export { ProgramCoverageMap } from './embed/program-coverage-map';
