package dk.splejs.security;

/** Somebody left and is to be nobody in particular from now on; whoever keeps their name or address replaces it. */
public record PersonAnonymised(Person former, Person now) {}
