/** What organisations owe each other for published solutions, by double entry. Only ever added to. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "proposal", "catalogue", "spreadsheet"})
@NullMarked
package dk.splejs.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
