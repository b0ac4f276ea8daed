/** The tasks that wait for people, on our own pages. Tasklist shows the same tasks from the same engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "form", "proposal"})
package dk.splejs.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
