package dk.splejs.api.web;

import dk.splejs.search.Facet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be narrowed by: a facet of the search, under its name in the API.
 *
 * @param index the word of the search for each word of the API; empty where people write what they want, so any text will do
 * @param shape a regular expression that says what the words look like, where there are too many to list them
 */
record Filter(
        String name,
        Facet facet,
        Map<String, String> index,
        @Nullable String shape,
        String description) {

    Filter {
        index = Collections.unmodifiableMap(new LinkedHashMap<>(index));
    }

    static Filter ofText(String name, Facet facet, String description) {
        return new Filter(name, facet, Map.of(), null, description);
    }

    List<String> words() {
        return List.copyOf(index.keySet());
    }

    boolean allows(String word) {
        return index.isEmpty() || index.containsKey(word);
    }

    String inIndex(String word) {
        return index.getOrDefault(word, word);
    }
}
