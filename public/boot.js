// Runs before the first paint, which waits for it; the page is read on meanwhile. When the address asks for another state than the page
// was built with, the built frame is not shown, so that no wrong headline is ever seen. `data-shown`: a part of an address that the
// built frame shows already. `data-asks`: the page asks for another state itself. `data-font`: the font of the first frame.
(function () {
  var root = document.documentElement;
  var shown = document.currentScript.getAttribute('data-shown');
  var font = document.currentScript.getAttribute('data-font');
  var asks = /^(map|program|match|kecamatan|show|village|boundaries|layers|rank|reach|scene|plan|lang|theme|layout)=/;
  if (root.hasAttribute('data-asks')) root.classList.add('pcm-pending');
  var parts = location.hash.replace(/^#/, '').split('&');
  for (var i = 0; i < parts.length; i++) if (parts[i] !== shown && asks.test(parts[i])) root.classList.add('pcm-pending');
  root.classList.add('js');
  if (font && (isFast() || isKept(absolute(font)))) preload(font);

  // Over a slow network the font would come too late to be used, and until then hold up the page and its style: a stand-in is shown.
  // Judged by how long the page and this script took to come: `src/lib/is-network-slow.ts`.
  function isFast() {
    var page = performance.getEntriesByType('navigation')[0];
    return !page || performance.now() - page.requestStart < 250;
  }

  // Once it has come it waits in the browser's cache: `src/theme/keep-font.ts` says so.
  function isKept(address) {
    try {
      return localStorage.getItem('pcm.font') === address;
    } catch {
      return false;
    }
  }

  function absolute(address) {
    return new URL(address, location.href).href;
  }

  function preload(address) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = '';
    link.href = address;
    document.head.appendChild(link);
  }
})();
