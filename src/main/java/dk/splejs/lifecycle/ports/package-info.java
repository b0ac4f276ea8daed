/** What the features ask of the engine, in their own words, answered by the engine. */
@NullMarked
package dk.splejs.lifecycle.ports;

import org.jspecify.annotations.NullMarked;
