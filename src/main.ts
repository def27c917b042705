import { afterFirstPaint } from './lib/after-first-paint';

// The page shows its first frame by itself; everything else waits until that is on the screen.
await afterFirstPaint();
const { defineElement } = await import('./embed/define');
defineElement();
