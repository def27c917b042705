// Runs before the first paint. When the address asks for another state than the page was built with, the built frame is not shown,
// so that no wrong headline is ever seen.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  if (/(^|[#&])(map|program|match|kecamatan|show|village|boundaries|layers|rank|reach|scene|plan|lang|theme|layout)=/.test(location.hash)) root.classList.add('pcm-pending');
})();
