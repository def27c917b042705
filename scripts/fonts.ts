import { writeFileSync } from 'node:fs';
import { CORE_FONT, coreFont } from './core-font';

/** Makes the file of the typeface that the first frame waits for: npm run fonts */
writeFileSync(CORE_FONT, await coreFont());
