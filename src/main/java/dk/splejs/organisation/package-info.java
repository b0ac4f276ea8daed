/** Who takes part: municipalities, regions and communities, and how many people live there. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package dk.splejs.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
