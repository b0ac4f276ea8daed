package dk.splejs.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is about.
 *
 * @param kle the subject code, {@code 27.36}
 * @param fieldsOfWork codes of the fields of work
 * @param itSystems names of the systems in use
 */
public record Subject(
        @Nullable String kle,
        List<String> fieldsOfWork,
        List<String> itSystems,
        List<String> technologies,
        @Nullable String legalBasis) {

    public Subject {
        fieldsOfWork = List.copyOf(fieldsOfWork);
        itSystems = List.copyOf(itSystems);
        technologies = List.copyOf(technologies);
    }
}
