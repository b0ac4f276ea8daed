package dk.splejs.federation;

import dk.splejs.catalogue.Licence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The closed lists of publiccode.yml, as far as Splejs has words for what is in them. */
final class PublicCodeTerms {

    /** Joint automation is what the catalogue is for. */
    static final String USUAL_CATEGORY = "workflow-management";

    static final String USUAL_TYPE = "standalone/web";

    static final Set<String> TYPES = Set.of(
            "standalone/mobile",
            "standalone/iot",
            "standalone/desktop",
            "standalone/web",
            "standalone/backend",
            "standalone/other",
            "addon",
            "library",
            "configurationFiles");

    /** Only where a field of work and a category mean the same kind of software. */
    private static final Map<String, String> CATEGORIES = Map.of(
            "administration", "document-management",
            "employment", "applicant-tracking",
            "democracy", "digital-citizenship",
            "hr", "hr",
            "it", "it-management",
            "technical", "facility-management",
            "education", "educational-content",
            "economy", "accounting");

    /** Names of SPDX that leave open whether a later version is meant, as many repositories do. */
    private static final Set<String> LESS_PRECISE = Set.of("GPL-2.0", "GPL-3.0", "AGPL-3.0", "LGPL-2.1", "LGPL-3.0");

    private static final Pattern NO_NAME = Pattern.compile("[^A-Za-z0-9.]+");
    private static final int LONGEST_NAME = 60;

    private PublicCodeTerms() {}

    static List<String> categories(List<String> fieldsOfWork) {
        return fieldsOfWork.stream()
                .map(CATEGORIES::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Always an expression of SPDX. What it does not list gets a name of its own, as SPDX provides. */
    static String licence(@Nullable String words) {
        if (words != null && (Licence.isListed(words) || LESS_PRECISE.contains(words))) {
            return words;
        }
        String name =
                words == null ? "" : NO_NAME.matcher(words).replaceAll("-").replaceAll("^-+|-+$", "");
        String kept = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return "LicenseRef-" + (kept.isEmpty() ? "unknown" : kept);
    }
}
