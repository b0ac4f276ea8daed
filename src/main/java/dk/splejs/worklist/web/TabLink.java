package dk.splejs.worklist.web;

/** A tab with how much lies behind it. */
record TabLink(String word, String labelKey, long count, boolean current) {}
