package dk.splejs.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field said before a change and says after it.
 *
 * @param field its code, {@code version}
 * @param before nothing where it was empty, or holds what is not kept: names and addresses of people
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String now) {

    /** {@code catalogue.field.version}. */
    public String messageKey() {
        return "catalogue.field." + field;
    }

    /** The words of a list of words, of which there is one on each line. */
    public List<String> lines(String text) {
        return text.lines().toList();
    }
}
