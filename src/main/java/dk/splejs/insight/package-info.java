/** Everything about one proposal on one page: where it stands, who holds it, what was answered, what it costs. */
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
            "benefit",
            "approval",
            "catalogue",
            "adoption",
            "notification",
            "worklist"
        })
package dk.splejs.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
