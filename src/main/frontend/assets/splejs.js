// Starts the design system's components; each page works without them.
DKFDS.init();

// Who asked for one task in Tasklist comes to it after the log-in: the part after # never reaches the server.
const logIn = document.querySelector('main form[action$="/log-ind"]');
if (logIn) {
  logIn.action += location.hash;
}
// The way over a provider leads through other pages, so the server is asked to remember it.
for (const link of document.querySelectorAll('main a[href^="/oauth2/authorization/"]')) {
  const begin = new URL(link.href);
  if (location.hash) {
    begin.searchParams.set('anker', location.hash.slice(1));
    link.href = begin.href;
  }
}
