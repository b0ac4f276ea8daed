/** What must be right before an installation with real data starts, and how it is told when it is not. */
@NullMarked
package dk.splejs.security.production;

import org.jspecify.annotations.NullMarked;
