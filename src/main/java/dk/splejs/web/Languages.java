package dk.splejs.web;

import dk.splejs.web.Layout.LanguageLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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

    /** What is spoken until somebody chooses: Danish to people, to programs what they accept first of what Splejs speaks. */
    static Locale usual(HttpServletRequest request) {
        if (!ErrorPages.isApi(request) || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return DANISH;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> NAMES.containsKey(wanted.getLanguage()))
                .findFirst()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .orElse(DANISH);
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
