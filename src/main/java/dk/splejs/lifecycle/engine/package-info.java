/** The engine itself: its settings, its doors, what is deployed and who may see what in its web applications. */
@NullMarked
package dk.splejs.lifecycle.engine;

import org.jspecify.annotations.NullMarked;
