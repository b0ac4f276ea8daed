/** Brings what other catalogues hold into this one, as often as they are exported. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "catalogue", "adoption", "spreadsheet"})
package dk.splejs.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
