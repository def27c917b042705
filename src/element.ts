import { defineElement } from './embed/define';
import { addFonts } from './theme/add-fonts';

// Not written in one piece, which the build would take for a file to bring along.
const here = import.meta.url;
defineElement(new URL('..', here).href);
addFonts(document);

export { ProgramCoverageMap } from './embed/program-coverage-map';
