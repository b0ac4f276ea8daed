/** The open API: what other systems read of all features, by rules that are alike for all of it, and its description. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "security",
            "form",
            "proposal",
            "catalogue",
            "adoption",
            "search"
        })
@NullMarked
package dk.splejs.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
