/**
 * Calls to addresses that people wrote. The only module that calls out: what it may reach, how long it waits and how much it
 * reads is said here and nowhere else.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dk.splejs.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
