// Runs before the first paint, which waits for it; the page is read on meanwhile. When the address asks for another state than the page
// was built with, the built frame is not shown, so that no wrong headline is ever seen. `data-shown`: a part of an address that the
// built frame shows already. `data-asks`: the page asks for another state itself.
(function () {
  var root = document.documentElement;
  var shown = document.currentScript.getAttribute('data-shown');
  var asks = /^(map|program|match|kecamatan|show|village|boundaries|layers|rank|reach|scene|plan|lang|theme|layout)=/;
  if (root.hasAttribute('data-asks')) root.classList.add('pcm-pending');
  var parts = location.hash.replace(/^#/, '').split('&');
  for (var i = 0; i < parts.length; i++) if (parts[i] !== shown && asks.test(parts[i])) root.classList.add('pcm-pending');
  root.classList.add('js');
})();
