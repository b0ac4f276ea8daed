package dk.splejs.security;

/** Whom the owner of a proposal wants to show it to, once it has passed the screening. */
public enum Audience {
    OWN,
    MEMBERS,
    PUBLIC
}
