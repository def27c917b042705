// The last thing before the first paint: shows the frame made at build, unless the address asks for another state. Then the page
// waits for the right one, so that no wrong headline is ever seen. It stands behind the frame, so that reading the page does not wait
// for it; `page.css` keeps the frame unseen until it has run.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  if (/(^|[#&])(map|program|match|kecamatan|show|village|boundaries|layers|rank|reach|scene|plan|lang|theme|layout)=/.test(location.hash)) root.classList.add('pcm-pending');
})();
