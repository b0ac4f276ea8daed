/** Who chips in: rounds of offered shares and answers, until nothing changes any more. */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "security", "form", "proposal", "review", "costing", "worklist"
        })
@NullMarked
package dk.splejs.financing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
