package dk.splejs.notification;

/** A notice in the words for one person. */
record Letter(String subject, String body) {}
