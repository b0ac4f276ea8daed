package dk.splejs.proposal;

import dk.splejs.form.Answers;
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
 * @param fieldsOfWork codes of the fields of work
 * @param itSystems names of the systems in use
 * @param governanceLevel the level the owner expects, later the one the screening chose
 * @param internalNote for the owner's own people
 */
public record ProposalContent(
        String title,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String problem,
        @Nullable String wishedSolution,
        Contact contact,
        @Nullable String kle,
        List<String> fieldsOfWork,
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
        fieldsOfWork = List.copyOf(fieldsOfWork);
        itSystems = List.copyOf(itSystems);
        technologies = List.copyOf(technologies);
        links = List.copyOf(links);
        suitability = Map.copyOf(suitability);
    }

    /** Reads the checked answers of the forms {@code submit-proposal} and {@code revise-proposal}. */
    public static ProposalContent from(Answers answers) {
        return ContentAnswers.read(answers);
    }

    /** The same in the keys of those forms, as a client submits them; what is missing has no key. */
    public Map<String, Object> toAnswers() {
        return ContentAnswers.write(this);
    }

    /** The same without what is for the owner, or for people who are logged in, only. */
    ProposalContent withoutOwnersPart() {
        return new ProposalContent(
                title,
                summary,
                description,
                problem,
                wishedSolution,
                Contact.NONE,
                kle,
                fieldsOfWork,
                itSystems,
                technologies,
                legalBasis,
                volume,
                governanceLevel,
                wishedStart,
                links,
                suitability,
                visibility,
                null);
    }
}
