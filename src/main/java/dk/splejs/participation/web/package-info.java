/** The page on which an organisation sees who takes part in a solution, and asks to join or to leave. */
@NullMarked
package dk.splejs.participation.web;

import org.jspecify.annotations.NullMarked;
