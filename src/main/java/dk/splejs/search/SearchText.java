package dk.splejs.search;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of something that can be found.
 *
 * @param language the BCP 47 tag of their language, {@code da}
 * @param body everything else it says, perhaps empty
 */
public record SearchText(
        String language, String title, @Nullable String summary, String body) {

    List<String> all() {
        return Stream.of(title, summary == null ? "" : summary, body)
                .filter(words -> !words.isBlank())
                .toList();
    }
}
