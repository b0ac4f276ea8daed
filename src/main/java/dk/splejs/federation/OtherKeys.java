package dk.splejs.federation;

import dk.splejs.shared.CprNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What another place said of a solution that Splejs has no field for, given back to the world. Whatever may lead to a person
 * stays here: nobody asked them whether the world may have it.
 */
final class OtherKeys {

    private static final int DEEPEST = 20;
    private static final Pattern MAIL = Pattern.compile("\\S@\\S|(?i:mailto:|tel:)");
    private static final Set<String> OF_PEOPLE =
            Set.of("maintenance", "contact", "contacts", "contractors", "kontakt", "email", "mail", "phone", "telefon");
    /** Where the standard has a closed list or a form, what does not follow it is left out. */
    private static final Map<String, Predicate<Object>> FORMS = Map.of(
            "releaseDate", OtherKeys::isDay,
            "platforms", OtherKeys::areWords,
            "softwareType", PublicCodeTerms.TYPES::contains,
            "categories", value -> false,
            "usedBy", OtherKeys::areWords,
            "localisation", OtherKeys::isLocalisation,
            "intendedAudience", Map.class::isInstance);

    private OtherKeys() {}

    /** Nothing where the text is not keys and values. */
    static Map<String, Object> of(@Nullable String text) {
        return text == null ? new LinkedHashMap<>() : clean(YamlText.read(text));
    }

    /** Without what leads to somebody, and without what has another form than the standard gives it. */
    static Map<String, Object> clean(Map<?, ?> read) {
        Map<String, Object> keys = keys(read, 0);
        Map<String, Object> formed = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            if (FORMS.getOrDefault(key, any -> true).test(value)) {
                formed.put(key, value);
            }
        });
        return formed;
    }

    /** Adds what is not there yet, also within what is there. What is there stays as it is. */
    static void addMissing(Map<String, Object> target, Map<String, Object> more) {
        more.forEach((key, value) -> {
            Object there = target.get(key);
            if (there == null) {
                target.put(key, value);
            } else if (there instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                Map<String, Object> both = new LinkedHashMap<>(texts((Map<?, ?>) there));
                addMissing(both, texts((Map<?, ?>) value));
                target.put(key, both);
            }
        });
    }

    private static Map<String, Object> keys(Map<?, ?> keys, int depth) {
        Map<String, Object> kept = new LinkedHashMap<>();
        texts(keys).forEach((key, value) -> {
            Object clean = OF_PEOPLE.contains(key.toLowerCase(Locale.ROOT)) || isPersonal(key)
                    ? null
                    : value(value, depth + 1);
            if (clean != null) {
                kept.put(key, clean);
            }
        });
        return kept;
    }

    private static @Nullable Object value(Object value, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (value instanceof Map<?, ?> keys) {
            return keys(keys, depth);
        }
        if (value instanceof List<?> values) {
            return values.stream()
                    .filter(Objects::nonNull)
                    .map(one -> value(one, depth + 1))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return isPersonal(value.toString()) ? null : value;
    }

    private static boolean isPersonal(String text) {
        return MAIL.matcher(text).find() || CprNumber.isIn(text);
    }

    private static Map<String, Object> texts(Map<?, ?> keys) {
        Map<String, Object> texts = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            if (key != null && value != null) {
                texts.put(key.toString(), value);
            }
        });
        return texts;
    }

    private static boolean isDay(Object value) {
        try {
            return LocalDate.parse(value.toString()).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean areWords(Object value) {
        return value instanceof List<?> words
                && !words.isEmpty()
                && words.stream().allMatch(word -> word instanceof String text && !text.isBlank());
    }

    private static boolean isLocalisation(Object value) {
        return value instanceof Map<?, ?> keys
                && keys.get("localisationReady") instanceof Boolean
                && areWords(Objects.requireNonNullElse(keys.get("availableLanguages"), ""));
    }
}
