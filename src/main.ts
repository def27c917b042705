import { policyFor } from './embed/frame-policy';
import { afterFirstPaint } from './lib/after-first-paint';
import { enforcePolicy } from './lib/enforce-policy';
import { fetchAhead } from './lib/fetch-ahead';
import { isNetworkSlow } from './lib/is-network-slow';
import { pageStyle } from './theme/page-style';

// `boot.js` looks for the mark. The page shows its first frame by itself: nothing else is run until that is on the screen, nor fetched. Only where the network is
// slow it would lie idle while the frame is laid out and painted: there the app is on its way meanwhile. Not more, because on a slow
// machine each request takes its time from the frame.
document.documentElement.classList.add('pcm-runs');
const base = document.baseURI;
const isSlow = isNetworkSlow(performance);
const ahead = isSlow ? fetchAhead(document, 'first', base) : null;
await afterFirstPaint();
void Promise.all([ahead ?? fetchAhead(document, 'first', base), fetchAhead(document, 'ahead', base)]).then(() => fetchAhead(document, 'last', base));
if (import.meta.env.PROD) enforcePolicy(document, policyFor(window));
try {
  const { defineElement, publishedAt } = await import('./embed/define');
  // Not written in one piece, which the build would take for a file to bring along.
  const here = import.meta.url;
  defineElement(publishedAt(new URL('..', here).href), pageStyle(document));
} catch (error) {
  document.dispatchEvent(new Event('pcm-unable'));
  throw error;
}
// The page for frames says who may be handed data; it is steered by messages.
if ('hosts' in document.documentElement.dataset) {
  const map = document.querySelector('program-coverage-map');
  const { openBridge } = await import('./embed/messages/bridge');
  if (map) openBridge(map, window);
}
