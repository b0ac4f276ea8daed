/** What every page shares: layout, language, front page, log-in page, and how errors are told to people and to machines. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "notification"})
@NullMarked
package dk.splejs.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
