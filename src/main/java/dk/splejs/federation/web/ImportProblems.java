package dk.splejs.federation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a description was not taken.
 *
 * @param address what is wrong with where it was looked for
 * @param keys what is wrong with what stands in it
 */
record ImportProblems(@Nullable String address, List<String> keys) {

    static final ImportProblems NONE = new ImportProblems(null, List.of());

    ImportProblems {
        keys = List.copyOf(keys);
    }

    public boolean isEmpty() {
        return address == null && keys.isEmpty();
    }
}
