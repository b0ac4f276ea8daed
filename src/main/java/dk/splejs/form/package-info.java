/** One model of a form, read from {@code forms/*.form}: what Tasklist renders, our own pages render and check here. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dk.splejs.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
