import { defineElement } from './embed/define';
import { insideFile, openCopied } from './embed/single/home';
import { pageStyle } from './theme/page-style';

const file = globalThis.coverageFile;
defineElement(await insideFile(file, location), pageStyle(document));
const map = document.querySelector('program-coverage-map');
if (map) await openCopied(file, map);
