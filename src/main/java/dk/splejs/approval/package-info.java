/** Who decides that a financed proposal becomes a product, and what they decided. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "security",
            "form",
            "proposal",
            "review",
            "costing",
            "financing"
        })
@NullMarked
package dk.splejs.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
