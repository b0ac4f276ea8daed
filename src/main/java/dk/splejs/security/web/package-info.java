/** Logging in and out, who gets through to which address, and the one log-in that the engine's web applications share. */
@NullMarked
package dk.splejs.security.web;

import org.jspecify.annotations.NullMarked;
