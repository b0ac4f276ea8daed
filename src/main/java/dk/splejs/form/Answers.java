package dk.splejs.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a person answered, checked and typed. A field that was left empty, or that did not apply, is not there. Asking for
 * an answer that is not there, or as another type than the form gives it, is a mistake in the code.
 */
public final class Answers {

    private final Map<String, Object> values;

    Answers(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        return require(key, optionalText(key));
    }

    public Optional<String> optionalText(String key) {
        return find(key, String.class);
    }

    public int integer(String key) {
        return require(key, optionalInteger(key));
    }

    public Optional<Integer> optionalInteger(String key) {
        return find(key, Integer.class);
    }

    /** A number with the decimals of its field: kroner have two. */
    public BigDecimal decimal(String key) {
        return require(key, optionalDecimal(key));
    }

    public Optional<BigDecimal> optionalDecimal(String key) {
        return find(key, BigDecimal.class);
    }

    public LocalDate date(String key) {
        return require(key, optionalDate(key));
    }

    public Optional<LocalDate> optionalDate(String key) {
        return find(key, LocalDate.class);
    }

    /** Whether it was ticked. */
    public boolean flag(String key) {
        return find(key, Boolean.class).orElse(false);
    }

    /** The chosen words, none where nothing was chosen. */
    public List<String> texts(String key) {
        return find(key, List.class).stream()
                .flatMap(words -> ((List<?>) words).stream())
                .map(String.class::cast)
                .toList();
    }

    /** The rows of a list, without those that nobody filled in. */
    public List<Answers> rows(String key) {
        return find(key, List.class).stream()
                .flatMap(rows -> ((List<?>) rows).stream())
                .map(Answers.class::cast)
                .toList();
    }

    /** The typed values by key; rows as maps. Can be handed to {@link FormDefinition#view} again. */
    public Map<String, Object> asMap() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Answers row) {
            return row.asMap();
        }
        return value instanceof List<?> items
                ? items.stream().map(Answers::plain).toList()
                : value;
    }

    private <T> Optional<T> find(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }

    private static <T> T require(String key, Optional<T> answer) {
        return answer.orElseThrow(() -> new NoSuchElementException("There is no answer to " + key));
    }

    @Override
    public String toString() {
        return "Answers" + values.keySet();
    }
}
