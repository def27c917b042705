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
  // The ground is dark from the first paint on.
  if (parts.indexOf('theme=dark') >= 0) root.classList.add('pcm-dark');
  root.classList.add('js');

  // Where the modules do not come, or this browser cannot run them, the page is what it is without scripts, and says what it is.
  function whenRead(then) {
    if (document.readyState !== 'loading') then();
    else document.addEventListener('readystatechange', then, { once: true });
  }
  function showFrame() {
    var note = document.querySelector('template[data-unable]');
    var asked = root.classList.contains('pcm-pending');
    root.classList.remove('pcm-pending', 'pcm-dark');
    if (!note) return;
    var frame = note.parentNode;
    frame.insertBefore(note.content, frame.firstChild);
    note.remove();
    if (!asked) frame.querySelector('[data-unasked]').remove();
  }
  function showBuilt() {
    showFrame();
    var hidden = document.querySelectorAll('noscript');
    for (var at = 0; at < hidden.length; at++) hidden[at].outerHTML = hidden[at].textContent;
  }
  function cannotRun() {
    if (!window.customElements || !customElements.get('program-coverage-map')) whenRead(showBuilt);
  }
  // A module that is not there, or is written in words that this browser does not know; `pcm-unable` is said by those that run.
  addEventListener('error', function (event) {
    if (event.target.type === 'module' || /SyntaxError/.test(event.message)) cannotRun();
  }, true);
  document.addEventListener('pcm-unable', cannotRun);
  // It may have failed before anybody listened: by now modules have begun, or never will.
  addEventListener('load', function () {
    if (document.querySelector('script[type="module"][src]') && !root.classList.contains('pcm-runs')) cannotRun();
  });
  if (!('noModule' in document.createElement('script'))) cannotRun();
  // Nothing has failed, but nothing has come for so long that some frame is better than none. What comes later takes over.
  setTimeout(function () {
    if (root.classList.contains('pcm-pending')) whenRead(showFrame);
  }, 15000);
})();
