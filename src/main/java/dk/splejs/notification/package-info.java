/** What people are told about proposals and solutions: a message inside Splejs for each person, sent by mail where there is a mail server. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "proposal"})
@NullMarked
package dk.splejs.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
