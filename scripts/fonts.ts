import { writeFileSync } from 'node:fs';
import { FONT_FILES, subsetOf } from './subset-fonts';

/** Makes the files of the typeface anew: npm run fonts */
for (const [file, range] of Object.entries(FONT_FILES)) writeFileSync(file, await subsetOf(range));
