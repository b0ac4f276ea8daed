/**
 * What Splejs says of itself in figures. It asks the tables of the other features, only ever reading and only what anybody may
 * read, because a sum over thousands belongs into the database; the formulas stand in docs/statistics.md.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "proposal"})
package dk.splejs.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
