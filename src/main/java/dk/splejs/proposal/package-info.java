/** The case that one organisation's need becomes: what it says, where it stands, and who decided what about it. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "form", "search"})
@NullMarked
package dk.splejs.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
