/** What every invited organisation answers to a proposal: its need, its volume, and whether it would chip in. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "form", "proposal"})
@NullMarked
package dk.splejs.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
