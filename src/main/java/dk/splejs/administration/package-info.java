/** Who belongs to an organisation and may do what there, for how long, and when somebody last looked it through. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "notification", "worklist"})
@NullMarked
package dk.splejs.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
