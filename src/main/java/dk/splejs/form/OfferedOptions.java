package dk.splejs.form;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers that a choice offers, written in the form or listed by a fact. */
final class OfferedOptions {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private OfferedOptions() {}

    static List<Option> of(@Nullable List<Option> written, @Nullable String fact, Map<String, ?> facts) {
        Object offered = fact == null ? null : facts.get(fact);
        if (written != null || offered == null) {
            return written == null ? List.of() : written;
        }
        return JsonValues.list(offered).stream()
                .flatMap(List::stream)
                .flatMap(OfferedOptions::option)
                .toList();
    }

    /** Without the fact that lists the answers, any word will do here: the feature that takes the answer knows better. */
    static Predicate<String> known(@Nullable List<Option> written, @Nullable String fact, Map<String, ?> facts) {
        if (fact != null && facts.get(fact) == null) {
            return WORD.asMatchPredicate();
        }
        return of(written, fact, facts).stream().map(Option::value).collect(Collectors.toSet())::contains;
    }

    private static Stream<Option> option(Object offered) {
        return offered instanceof Map<?, ?> entry
                ? Stream.of(new Option(String.valueOf(entry.get("label")), String.valueOf(entry.get("value"))))
                : Stream.empty();
    }
}
