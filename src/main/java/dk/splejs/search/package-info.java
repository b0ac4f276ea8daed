/** Finding solutions and proposals by words and by what they are about. Features say what is to be found; this finds it. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "spreadsheet"})
@NullMarked
package dk.splejs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
