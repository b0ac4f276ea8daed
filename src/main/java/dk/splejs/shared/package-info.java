/** Values that every feature speaks; depends on no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.splejs.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
