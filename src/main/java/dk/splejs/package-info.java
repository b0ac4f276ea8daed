/** The application; each package below is a module of its own. */
@NullMarked
package dk.splejs;

import org.jspecify.annotations.NullMarked;
