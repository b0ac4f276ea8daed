package dk.splejs.web;

import dk.splejs.web.Layout.LanguageLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Danish, and English for those who ask for it. The choice is kept in a cookie that the engine's web applications read too. */
final class Languages {

    static final String COOKIE = "sprog";
    static final String PARAMETER = "lang";
    static final Locale DANISH = Locale.forLanguageTag("da");

    private static final Map<String, String> NAMES = Map.of("da", "Dansk", "en", "English");

    private Languages() {}

    /**
     * The language with this code.
     *
     * @throws IllegalArgumentException when Splejs does not speak it
     */
    static Locale require(String code) {
        if (!NAMES.containsKey(code)) {
            throw new IllegalArgumentException("Not a language of Splejs");
        }
        return Locale.forLanguageTag(code);
    }

    /** Links from the page shown in {@code current} to the same page in the other languages. */
    static List<LanguageLink> others(Locale current, String path, @Nullable String query) {
        return NAMES.keySet().stream()
                .filter(code -> !code.equals(current.getLanguage()))
                .map(code -> new LanguageLink(code, nameOf(code), href(path, query, code)))
                .toList();
    }

    private static String nameOf(String code) {
        return NAMES.getOrDefault(code, code);
    }

    private static String href(String path, @Nullable String query, String code) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(PARAMETER, code)
                .build()
                .toUriString();
    }
}
