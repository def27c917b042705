import { afterFirstPaint } from './lib/after-first-paint';
import { enforcePolicy } from './lib/enforce-policy';
import { fetchAhead } from './lib/fetch-ahead';
import { isNetworkSlow } from './lib/is-network-slow';

// The page shows its first frame by itself: nothing else is run until that is on the screen, nor fetched. Only where the network is
// slow it would lie idle while the frame is laid out and painted: there what comes next is fetched meanwhile.
const ahead = isNetworkSlow(performance);
if (ahead) fetchAhead(document);
await afterFirstPaint();
if (!ahead) fetchAhead(document);
if (import.meta.env.PROD) enforcePolicy(document, "default-src 'self'; img-src 'self' data:");
const { defineElement } = await import('./embed/define');
defineElement();
