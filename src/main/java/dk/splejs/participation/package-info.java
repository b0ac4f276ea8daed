/**
 * Who takes part in a solution once it is financed: joining late, leaving, and what each pays every year. What it leads to
 * is booked in the ledger.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "security",
            "form",
            "proposal",
            "review",
            "costing",
            "financing",
            "catalogue",
            "ledger"
        })
package dk.splejs.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
