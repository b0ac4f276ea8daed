package dk.splejs.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something is about, and whose it is.
 *
 * @param fieldsOfWork codes of the fields of work
 * @param kle the subject code, {@code 27.36}
 * @param owner the code of the organisation it comes from
 * @param licence the SPDX name of its licence
 * @param level the word of its governance level
 */
public record SearchTopics(
        List<String> fieldsOfWork,
        @Nullable String kle,
        List<String> technologies,
        List<String> itSystems,
        @Nullable String owner,
        @Nullable String licence,
        @Nullable String level) {

    private static final int KLE_GROUP = 2;

    public SearchTopics {
        fieldsOfWork = List.copyOf(fieldsOfWork);
        technologies = List.copyOf(technologies);
        itSystems = List.copyOf(itSystems);
    }

    /** The main group of the subject code, its first two digits: {@code 27}. */
    @Nullable
    String kleGroup() {
        return kle == null || kle.length() < KLE_GROUP ? null : kle.substring(0, KLE_GROUP);
    }
}
