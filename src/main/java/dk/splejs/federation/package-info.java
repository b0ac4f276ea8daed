/** What others read and carry on: descriptions of solutions by open standards, feeds, files of what was found, and lists for search engines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "security",
            "proposal",
            "catalogue",
            "adoption",
            "search",
            "outgoing"
        })
package dk.splejs.federation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
