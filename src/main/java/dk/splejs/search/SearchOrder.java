package dk.splejs.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How hits are ordered. */
public enum SearchOrder {
    /** What fits best comes first; without words to fit, what changed last. */
    RELEVANCE,
    TITLE,
    CHANGED,
    HOURS;

    /** The word in addresses and JSON: {@code relevance}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "search.order." + word();
    }

    public static Optional<SearchOrder> ofWord(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equals(word))
                .findFirst();
    }
}
