package dk.splejs.costing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** In which language an outsider is answered: the first of {@code Accept-Language} that Splejs speaks, or else Danish. */
final class AcceptedLanguage {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final List<Locale> SPOKEN = List.of(DANISH, Locale.ENGLISH);

    private AcceptedLanguage() {}

    static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return DANISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(DANISH);
    }
}
