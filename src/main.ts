import { afterFirstPaint } from './lib/after-first-paint';
import { enforcePolicy } from './lib/enforce-policy';
import { fetchAhead } from './lib/fetch-ahead';

// The page shows its first frame by itself: nothing else is fetched or run until that is on the screen.
await afterFirstPaint();
if (import.meta.env.PROD) enforcePolicy(document, "default-src 'self'; img-src 'self' data:");
fetchAhead(document);
const { defineElement } = await import('./embed/define');
defineElement();
