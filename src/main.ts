import { afterFirstPaint } from './lib/after-first-paint';
import { fetchAhead } from './lib/fetch-ahead';

// The page shows its first frame by itself: nothing else is fetched or run until that is on the screen.
await afterFirstPaint();
fetchAhead(document);
const { defineElement } = await import('./embed/define');
defineElement();
