package dk.splejs.federation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A publiccode.yml as it was read, with paths for its keys: {@code legal/license}. What was taken from it is noted, so that the
 * rest can be kept.
 */
final class Description {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\n\\t]]");

    private final Map<String, Object> keys;
    private final List<KeyProblem> remarks = new ArrayList<>();
    private final List<KeyProblem> faults = new ArrayList<>();

    Description(Map<?, ?> read) {
        this.keys = copy(read);
    }

    /** The text at this path, nothing where there is none; it stands in the entry, so it need not be kept. */
    Optional<String> take(String path) {
        Optional<String> text = text(path);
        text.ifPresent(any -> remove(keys, path.split("/", -1), 0));
        return text;
    }

    Optional<String> text(String path) {
        Object value = at(path);
        if (value == null || value instanceof Map<?, ?> || value instanceof List<?>) {
            return Optional.empty();
        }
        String text = UNSEEN.matcher(value.toString().replace("\r\n", "\n"))
                .replaceAll("")
                .strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The same, no longer than this, with a remark where it was. */
    Optional<String> take(String path, int most) {
        Optional<String> text = text(path);
        if (text.isPresent() && text.get().length() > most) {
            remarks.add(KeyProblem.of(path, "shortened", Integer.toString(most)));
            return text.map(whole -> cut(whole, most));
        }
        return take(path);
    }

    private static String cut(String text, int most) {
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    Map<String, Object> section(String key) {
        return keys.get(key) instanceof Map<?, ?> section ? copy(section) : Map.of();
    }

    void remark(String key, String reason, String... arguments) {
        remarks.add(KeyProblem.of(key, reason, arguments));
    }

    void fault(String key, String reason, String... arguments) {
        faults.add(KeyProblem.of(key, reason, arguments));
    }

    List<KeyProblem> remarks() {
        return List.copyOf(remarks);
    }

    void requireFaultless() {
        if (!faults.isEmpty()) {
            throw new DescriptionRefused(faults);
        }
    }

    /** All that nobody took. */
    Map<String, Object> rest() {
        return keys;
    }

    private @Nullable Object at(String path) {
        Object value = keys;
        for (String key : path.split("/", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    private static void remove(Map<String, Object> keys, String[] path, int depth) {
        if (depth == path.length - 1) {
            keys.remove(path[depth]);
        } else if (keys.get(path[depth]) instanceof Map<?, ?> inner) {
            Map<String, Object> copy = copy(inner);
            remove(copy, path, depth + 1);
            if (copy.isEmpty()) {
                keys.remove(path[depth]);
            } else {
                keys.put(path[depth], copy);
            }
        }
    }

    private static Map<String, Object> copy(Map<?, ?> keys) {
        Map<String, Object> copy = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            if (key != null && value != null) {
                copy.put(key.toString(), value);
            }
        });
        return copy;
    }
}
