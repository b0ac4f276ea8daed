package dk.splejs.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Keys of earlier versions of the standard, from 0.2 on, under the names that they have now. What has no new name stays. */
final class OldKeys {

    static final List<String> VERSIONS = List.of("0.2", "0.3", "0.4", "0.5", "0.6", "0.7");

    private static final Map<String, String> RENAMED = Map.of(
            "publiccode-yaml-version", "publiccodeYmlVersion",
            "tags", "categories");

    private OldKeys() {}

    static Map<String, Object> renewed(Map<?, ?> read) {
        Map<String, Object> keys = new LinkedHashMap<>();
        read.forEach((key, value) -> {
            if (key != null && value != null) {
                keys.putIfAbsent(RENAMED.getOrDefault(key.toString(), key.toString()), value);
            }
        });
        keys.computeIfPresent("softwareType", (key, type) -> type(type.toString()));
        keys.computeIfPresent("intendedAudience", (key, audience) -> audience(audience));
        nameOrganisation(keys);
        return keys;
    }

    /** {@code 0.2.2} is 0.2. */
    static String version(String written) {
        String[] parts = written.split("\\.", -1);
        return parts.length > 2 ? parts[0] + "." + parts[1] : written;
    }

    /** Version 0.2 knew desktop and the like with further words behind, and software that was none of it. */
    private static String type(String type) {
        return switch (type) {
            case "standalone" -> "standalone/other";
            case "softwareAddon", "standalone/addon" -> "addon";
            default -> type;
        };
    }

    private static Object audience(Object audience) {
        if (!(audience instanceof Map<?, ?> old)) {
            return audience;
        }
        Map<Object, Object> keys = new LinkedHashMap<>(old);
        Object only = keys.remove("onlyFor");
        if (only != null) {
            keys.putIfAbsent("scope", only);
        }
        for (String list : List.of("countries", "unsupportedCountries")) {
            keys.computeIfPresent(list, (key, codes) -> upper(codes));
        }
        return keys;
    }

    private static Object upper(Object codes) {
        return codes instanceof List<?> list
                ? list.stream()
                        .map(code -> String.valueOf(code).toUpperCase(Locale.ROOT))
                        .collect(ArrayList::new, List::add, List::addAll)
                : codes;
    }

    /** Who owns the repository stood among the legal keys. */
    private static void nameOrganisation(Map<String, Object> keys) {
        if (keys.get("legal") instanceof Map<?, ?> legal && legal.get("repoOwner") != null) {
            Map<String, Object> organisation = new LinkedHashMap<>();
            organisation.put("name", legal.get("repoOwner"));
            keys.putIfAbsent("organisation", organisation);
        }
    }
}
