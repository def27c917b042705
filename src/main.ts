import { afterFirstPaint } from './lib/after-first-paint';
import { fetchAhead } from './lib/fetch-ahead';

// The page shows its first frame by itself. While that is laid out and painted the network is free for what comes next; running it
// waits until the frame is on the screen.
fetchAhead(document);
await afterFirstPaint();
const { defineElement } = await import('./embed/define');
defineElement();
