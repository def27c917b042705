import { policyFor } from './embed/frame-policy';
import { afterFirstPaint } from './lib/after-first-paint';
import { enforcePolicy } from './lib/enforce-policy';
import { bytesAhead, fetchAhead } from './lib/fetch-ahead';
import { isNetworkSlow } from './lib/is-network-slow';
import { timeToAskAgain } from './lib/time-to-ask-again';
import { pageStyle } from './theme/page-style';

// `boot.js` looks for the mark. The page shows its first frame by itself: nothing else is run until that is on the screen, nor fetched. Only where the network is
// slow it would lie idle while the frame is laid out and painted: there the app is on its way meanwhile. Not more, because on a slow
// machine each request takes its time from the frame.
document.documentElement.classList.add('pcm-runs');
const base = document.baseURI;
const isSlow = isNetworkSlow(performance);
const asked = performance.now();
const early = isSlow ? fetchAhead(document, 'first', base) : null;
await afterFirstPaint();
const first = early ?? fetchAhead(document, 'first', base);
const brought = Promise.all([first, fetchAhead(document, 'ahead', base)]);
void Promise.race(isSlow ? [brought, first.then(nearlyBrought)] : [brought]).then(() => fetchAhead(document, 'last', base));
// Another language writes its own page's address, for which browsers look for the icon anew, beside that page.
for (const icon of document.querySelectorAll('link[rel="icon"]')) icon.setAttribute('href', new URL(icon.getAttribute('href') ?? '', base).href);
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

/** To ask is a round trip, in which a slow line would lie idle: the last is asked for when what was asked for before is nearly here. */
function nearlyBrought(): Promise<unknown> {
  const left = asked + timeToAskAgain(bytesAhead(document), asked, performance) - performance.now();
  return new Promise((resolve) => {
    if (left < Infinity) setTimeout(resolve, left);
  });
}
