package dk.splejs.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a proposal says. Texts are plain text. A draft needs a title only, so most of it may be missing.
 *
 * @param title at most 65 characters
 * @param summary at most 140 characters
 * @param kle the subject code, {@code 27.36}
 * @param fields codes of the fields of work
 * @param itSystems names of the systems in use
 * @param governanceLevel the level the owner expects, later the one the screening chose
 * @param internalNote for the owner's own people
 */
public record ProposalContent(
        String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String problem,
        @Nullable String wish,
        @Nullable Contact contact,
        @Nullable String kle,
        List<String> fields,
        List<String> itSystems,
        List<String> technologies,
        @Nullable String legalBasis,
        Volume volume,
        @Nullable GovernanceLevel governanceLevel,
        @Nullable LocalDate wishedStart,
        List<Link> links,
        Map<SuitabilityQuestion, SuitabilityAnswer> suitability,
        Visibility visibility,
        @Nullable String internalNote) {

    public ProposalContent {
        fields = List.copyOf(fields);
        itSystems = List.copyOf(itSystems);
        technologies = List.copyOf(technologies);
        links = List.copyOf(links);
        suitability = Map.copyOf(suitability);
    }
}
