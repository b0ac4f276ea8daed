package dk.splejs.costing.web;

import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object. What cannot be taken is noted with its path, and something harmless is read in its place:
 * {@link Faults#refuse} ends it before anything is computed.
 */
final class Fields {

    private static final int LONGEST_NAME = 60;

    private final String path;
    private final Map<String, Object> given;
    private final Faults faults;
    private final Set<String> known = new HashSet<>();

    private Fields(String path, Map<String, Object> given, Faults faults) {
        this.path = path;
        this.given = given;
        this.faults = faults;
    }

    static Fields of(Map<String, Object> sent, Faults faults) {
        return new Fields("", sent, faults);
    }

    /** What stands under this name; {@code null} counts as left out. */
    Optional<Object> find(String name) {
        known.add(name);
        return Optional.ofNullable(given.get(name));
    }

    Optional<Object> require(String name) {
        Optional<Object> value = find(name);
        if (value.isEmpty()) {
            fault(name, "missing");
        }
        return value;
    }

    Optional<String> text(String name) {
        Optional<Object> value = require(name);
        if (value.isPresent() && !(value.get() instanceof String)) {
            fault(name, "text");
        }
        return value.filter(String.class::isInstance).map(String.class::cast);
    }

    Money amount(String name) {
        return require(name).map(value -> Amounts.read(at(name), value, faults)).orElse(Money.ZERO);
    }

    Optional<Money> findAmount(String name) {
        return find(name).map(value -> Amounts.read(at(name), value, faults));
    }

    Optional<BigDecimal> findNumber(String name, Bounds bounds) {
        return find(name).flatMap(value -> number(at(name), value, bounds));
    }

    /** The numbers of a list, as many as there are good ones. */
    Optional<List<BigDecimal>> findNumbers(String name, Bounds bounds) {
        return find(name).map(value -> list(name, value)).map(values -> {
            List<BigDecimal> numbers = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                number(at(name, i), values.get(i), bounds).ifPresent(numbers::add);
            }
            return numbers;
        });
    }

    /** A list of objects, no longer than allowed. */
    List<Fields> objects(String name, int most) {
        List<?> values = require(name).<List<?>>map(value -> list(name, value)).orElse(List.of());
        if (values.size() > most) {
            faults.add(Fault.of(at(name), "tooMany", most));
            return List.of();
        }
        List<Fields> objects = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            object(at(name, i), values.get(i)).ifPresent(objects::add);
        }
        return objects;
    }

    Optional<Fields> object(String name) {
        return find(name).flatMap(value -> object(at(name), value));
    }

    void fault(String name, String key, Object... args) {
        faults.add(Fault.of(at(name), key, args));
    }

    /** A name that nobody asked for is a mistake: it may be a ceiling with a slip of the pen. */
    void refuseOthers() {
        given.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> fault(name, "unknown"));
    }

    String at(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    private String at(String name, int index) {
        return at(name) + "[" + index + "]";
    }

    private Optional<BigDecimal> number(String at, @Nullable Object value, Bounds bounds) {
        Optional<BigDecimal> number = Optional.ofNullable(value).flatMap(bounds::read);
        if (number.isEmpty()) {
            faults.add(bounds.fault(at));
        }
        return number;
    }

    private List<?> list(String name, Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        fault(name, "list");
        return List.of();
    }

    private Optional<Fields> object(String at, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            faults.add(Fault.of(at, "object"));
            return Optional.empty();
        }
        Map<String, Object> content = new LinkedHashMap<>();
        map.forEach((key, element) -> {
            if (element != null) {
                content.put(String.valueOf(key), element);
            }
        });
        return Optional.of(new Fields(at, content, faults));
    }
}
