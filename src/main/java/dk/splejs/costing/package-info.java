/**
 * What a solution costs and who pays what. The split itself (keys, shares, conditions, quorum) is plain Java that knows
 * neither database nor Spring, so that it can be checked, explained and recomputed anywhere.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "form", "proposal", "review"})
@NullMarked
package dk.splejs.costing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
