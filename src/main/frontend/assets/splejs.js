// Starts the design system's components; each page works without them.
DKFDS.init();

// Who asked for one task in Tasklist comes to it after the log-in: the part after # never reaches the server.
const logIn = document.querySelector('main form[action$="/log-ind"]');
if (logIn) {
  logIn.action += location.hash;
}
