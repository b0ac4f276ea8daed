/** Accounts and proposals to look at, in the profile {@code demo} only. Everything is made the way people would make it. */
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
            "participation",
            "approval",
            "catalogue",
            "adoption",
            "worklist"
        })
package dk.splejs.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
