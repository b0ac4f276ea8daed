/** What several tests need: databases, a running engine, a browser. */
@NullMarked
package dk.splejs.support;

import org.jspecify.annotations.NullMarked;
