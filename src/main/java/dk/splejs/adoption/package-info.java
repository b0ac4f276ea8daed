/**
 * What becomes of a solution once it stands in the catalogue: who uses it and what that gives them, who follows it, what is
 * said about it, and which proposals build on it. The page of an entry is here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "security", "form", "proposal", "catalogue", "notification"})
package dk.splejs.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
