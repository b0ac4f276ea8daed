package dk.splejs.security;

import dk.splejs.shared.EmailAddress;
import java.util.Locale;

/** Somebody who uses Splejs, and how to reach them. */
public record Person(UserId userId, String name, EmailAddress mail, Locale language) {}
