/** The solutions that came out of it all, for everyone to look up and use. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "form", "proposal", "search"})
@NullMarked
package dk.splejs.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
