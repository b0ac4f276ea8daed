// There is one log-in, that of Splejs: where the application would show its own, the page is asked for again, and the
// server leads to ours and, after it, back to where the person was.

window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  if (new URL(newURL).hash.startsWith('#/login')) {
    history.replaceState(null, '', oldURL);
    location.reload();
  }
});
