/** Who is logged in, which roles they hold in which organisation, and the one rule set that says what they may see and do. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package dk.splejs.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
