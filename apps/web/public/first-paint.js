// Sets the colours before the first paint, and notes where what the server rendered is not in the language that the reader chose.
// A file of its own, because the content security policy allows no inline script.
(function () {
  var page = document.documentElement;
  var language = new URLSearchParams(location.search).get('lang');
  var scheme = null;
  try {
    scheme = localStorage.getItem('pkyx-color-scheme');
    language = language || localStorage.getItem('pkyx-locale');
  } catch {
    // storage may be blocked: follow the system
  }
  var dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  page.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  if (language && page.lang.slice(0, 2) !== language) page.setAttribute('data-other-language', '');
})();
