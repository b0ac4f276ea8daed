package dk.splejs.federation;

import static java.util.Map.entry;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The rules of publiccode.yml 0.7, as far as a file can break them without the network. Keys are written as paths, each with
 * what its value has to be; those of {@code REQUIRED} have to be there.
 */
public final class PublicCodeStandard {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LICENCE =
            Pattern.compile("LicenseRef-[A-Za-z0-9.-]+|[A-Z][A-Za-z0-9.-]*[0-9][A-Za-z0-9.-]*|MIT|ISC");

    private static final Set<String> CATEGORIES = Set.of(
            "accounting",
            "agile-project-management",
            "applicant-tracking",
            "application-development",
            "appointment-scheduling",
            "backup",
            "billing-and-invoicing",
            "blog",
            "budgeting",
            "business-intelligence",
            "business-process-management",
            "cad",
            "call-center-management",
            "cloud-management",
            "collaboration",
            "communications",
            "compliance-management",
            "contact-management",
            "content-management",
            "crm",
            "customer-service-and-support",
            "data-analytics",
            "data-collection",
            "data-visualization",
            "design",
            "design-system",
            "digital-asset-management",
            "digital-citizenship",
            "document-management",
            "donor-management",
            "e-commerce",
            "e-signature",
            "educational-content",
            "email-management",
            "email-marketing",
            "employee-management",
            "enterprise-project-management",
            "enterprise-social-networking",
            "erp",
            "event-management",
            "facility-management",
            "feedback-and-reviews-management",
            "financial-reporting",
            "fleet-management",
            "fundraising",
            "gamification",
            "geographic-information-systems",
            "grant-management",
            "graphic-design",
            "help-desk",
            "hr",
            "ide",
            "identity-management",
            "instant-messaging",
            "inventory-management",
            "it-asset-management",
            "it-development",
            "it-management",
            "it-security",
            "it-service-management",
            "knowledge-management",
            "learning-management-system",
            "marketing",
            "mind-mapping",
            "mobile-marketing",
            "mobile-payment",
            "network-management",
            "office",
            "online-booking",
            "online-community",
            "payment-gateway",
            "payroll",
            "predictive-analysis",
            "procurement",
            "productivity-suite",
            "project-collaboration",
            "project-management",
            "property-management",
            "real-estate-management",
            "remote-support",
            "resource-management",
            "sales-management",
            "seo",
            "service-desk",
            "social-media-management",
            "survey",
            "talent-management",
            "task-management",
            "taxes-management",
            "test-management",
            "time-management",
            "time-tracking",
            "translation",
            "video-conferencing",
            "video-editing",
            "visitor-management",
            "voip",
            "warehouse-management",
            "web-collaboration",
            "web-conferencing",
            "website-builder",
            "whistleblowing",
            "workflow-management");

    private static final Set<String> STATUSES = Set.of("concept", "development", "beta", "stable", "obsolete");
    private static final Set<String> TYPES = Set.of(
            "standalone/mobile",
            "standalone/iot",
            "standalone/desktop",
            "standalone/web",
            "standalone/backend",
            "standalone/other",
            "addon",
            "library",
            "configurationFiles");
    private static final Set<String> MAINTENANCE = Set.of("internal", "contract", "community", "none");

    private static final List<String> REQUIRED = List.of(
            "publiccodeYmlVersion",
            "name",
            "url",
            "platforms",
            "categories",
            "developmentStatus",
            "softwareType",
            "description",
            "legal/license",
            "maintenance/type",
            "localisation/localisationReady",
            "localisation/availableLanguages");

    private static final Map<String, Predicate<Object>> RULES = Map.ofEntries(
            entry("publiccodeYmlVersion", "0.7"::equals),
            entry("name", PublicCodeStandard::isLine),
            entry("url", PublicCodeStandard::isAddress),
            entry("landingURL", PublicCodeStandard::isAddress),
            entry("organisation/name", PublicCodeStandard::isLine),
            entry("organisation/uri", PublicCodeStandard::isAddress),
            entry("softwareVersion", PublicCodeStandard::isLine),
            entry("releaseDate", PublicCodeStandard::isDay),
            entry("platforms", each(PublicCodeStandard::isLine)),
            entry("categories", each(CATEGORIES::contains)),
            entry("usedBy", each(PublicCodeStandard::isLine)),
            entry("developmentStatus", STATUSES::contains),
            entry("softwareType", TYPES::contains),
            entry("intendedAudience/countries", each(PublicCodeStandard::isCountry)),
            entry("legal/license", value -> matches(LICENCE, value)),
            entry("maintenance/type", MAINTENANCE::contains),
            entry(
                    "maintenance/contacts",
                    each(contact -> contact instanceof Map<?, ?> keys && isLine(keys.get("name")))),
            entry("localisation/localisationReady", Boolean.class::isInstance),
            entry("localisation/availableLanguages", each(value -> matches(LANGUAGE, value))));

    private PublicCodeStandard() {}

    /** What is wrong with the file; nothing where it follows the standard. */
    public static List<String> problems(String yaml) {
        List<String> problems = new ArrayList<>();
        Map<String, Object> file = read(yaml);
        for (String key : REQUIRED) {
            if (at(file, key) == null) {
                problems.add(key + " is missing");
            }
        }
        RULES.forEach((key, rule) -> {
            Object value = at(file, key);
            if (value != null && !rule.test(value)) {
                problems.add(key + " may not be " + value);
            }
        });
        describedIn(file, problems);
        maintained(file, problems);
        return problems;
    }

    public static Map<String, Object> read(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    public static Object at(Map<String, Object> file, String path) {
        Object value = file;
        for (String key : path.split("/")) {
            value = value instanceof Map<?, ?> keys ? keys.get(key) : null;
        }
        return value;
    }

    private static void describedIn(Map<String, Object> file, List<String> problems) {
        if (!(file.get("description") instanceof Map<?, ?> languages) || languages.isEmpty()) {
            problems.add("description has no language");
            return;
        }
        languages.forEach((language, value) -> {
            Map<?, ?> said = value instanceof Map<?, ?> keys ? keys : Map.of();
            if (!matches(LANGUAGE, language)) {
                problems.add("description/" + language + " is no language");
            }
            if (!isLine(said.get("shortDescription")) || length(said.get("shortDescription")) > 150) {
                problems.add("shortDescription may not be " + said.get("shortDescription"));
            }
            int length = length(said.get("longDescription"));
            if (length < 150 || length > 10_000) {
                problems.add("longDescription has " + length + " characters");
            }
            if (!each(PublicCodeStandard::isLine).test(said.get("features"))) {
                problems.add("features may not be " + said.get("features"));
            }
            Object documentation = said.get("documentation");
            if (documentation != null && !isAddress(documentation)) {
                problems.add("documentation may not be " + documentation);
            }
        });
    }

    private static void maintained(Map<String, Object> file, List<String> problems) {
        boolean named = at(file, "maintenance/contacts") != null;
        boolean hired = at(file, "maintenance/contractors") != null;
        Object type = at(file, "maintenance/type");
        if (("internal".equals(type) || "community".equals(type)) && !named) {
            problems.add("maintenance/contacts is missing");
        }
        if ("contract".equals(type) != hired) {
            problems.add("maintenance/contractors belongs to a contract");
        }
    }

    private static Predicate<Object> each(Predicate<Object> rule) {
        return value -> value instanceof List<?> values
                && !values.isEmpty()
                && values.stream().allMatch(rule);
    }

    private static boolean isLine(Object value) {
        return value instanceof String text && !text.isBlank() && text.lines().count() == 1;
    }

    private static boolean isCountry(Object value) {
        return matches(COUNTRY, value);
    }

    private static boolean matches(Pattern pattern, Object value) {
        return value instanceof String text && pattern.matcher(text).matches();
    }

    private static boolean isAddress(Object value) {
        if (!(value instanceof String text)) {
            return false;
        }
        URI address = URI.create(text);
        return Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static boolean isDay(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static int length(Object value) {
        return value instanceof String text ? text.codePointCount(0, text.length()) : -1;
    }
}
