package dk.splejs.catalogue;

import dk.splejs.proposal.GovernanceLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry belongs.
 *
 * @param level nothing when nobody has placed it on a level
 * @param kle the subject code, {@code 27.36}
 * @param fieldsOfWork codes of the fields of work
 * @param itSystems names of the systems that it works with
 */
public record Classification(
        @Nullable GovernanceLevel level,
        @Nullable String kle,
        List<String> fieldsOfWork,
        List<String> technologies,
        List<String> itSystems) {

    public Classification {
        fieldsOfWork = List.copyOf(fieldsOfWork);
        technologies = List.copyOf(technologies);
        itSystems = List.copyOf(itSystems);
    }

    public static Classification level(@Nullable GovernanceLevel level) {
        return new Classification(level, null, List.of(), List.of(), List.of());
    }
}
