package dk.splejs.security.oidc;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims by name. Names may have dots themselves (some are addresses), so the whole name is looked for first, and
 * only then what it would be as a path into claims that hold others.
 */
public final class ClaimPath {

    private ClaimPath() {}

    /** The claim as one text, without blanks around it: a text, a number, or the only entry of a list. */
    public static Optional<String> text(Map<String, ?> claims, String path) {
        return Optional.ofNullable(text(find(claims, path)));
    }

    /** The claim as several texts: the entries of a list, or the one text; nothing if there is no such claim. */
    static Optional<Set<String>> texts(Map<String, ?> claims, String path) {
        Object found = find(claims, path);
        if (found == null) {
            return Optional.empty();
        }
        Collection<?> entries = found instanceof Collection<?> several ? several : Set.of(found);
        Set<String> texts = new LinkedHashSet<>();
        entries.forEach(entry -> Optional.ofNullable(text(entry)).ifPresent(texts::add));
        return Optional.of(texts);
    }

    private static @Nullable String text(@Nullable Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.size() == 1 ? text(several.iterator().next()) : null;
        }
        boolean readable = claim instanceof String || claim instanceof Number;
        String text = readable ? String.valueOf(claim).strip() : "";
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Object find(Map<?, ?> claims, String path) {
        Object found = claims.get(path);
        for (int dot = path.indexOf('.'); found == null && dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
                found = find(nested, path.substring(dot + 1));
            }
        }
        return found;
    }
}
