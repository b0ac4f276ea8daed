/** One duty for every user task: which facts its holder sees, and what becomes of the answer. */
@NullMarked
package dk.splejs.lifecycle.duty;

import org.jspecify.annotations.NullMarked;
