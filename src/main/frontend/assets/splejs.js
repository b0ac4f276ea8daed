// Starts the design system's components; each page works without them.
DKFDS.init();
