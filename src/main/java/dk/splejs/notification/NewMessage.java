package dk.splejs.notification;

import dk.splejs.security.Person;

/** A message that is about to be written. */
record NewMessage(Notice notice, Person recipient, Letter letter) {}
