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
        Subject subject,
        Volume volume,
        @Nullable GovernanceLevel governanceLevel,
        @Nullable LocalDate wishedStart,
        List<Link> links,
        Map<SuitabilityQuestion, SuitabilityAnswer> suitability,
        Visibility visibility,
        @Nullable String internalNote) {

    public ProposalContent {
        links = List.copyOf(links);
        suitability = Map.copyOf(suitability);
    }

    public @Nullable String kle() {
        return subject.kle();
    }

    public List<String> fieldsOfWork() {
        return subject.fieldsOfWork();
    }

    public List<String> itSystems() {
        return subject.itSystems();
    }

    public List<String> technologies() {
        return subject.technologies();
    }

    public @Nullable String legalBasis() {
        return subject.legalBasis();
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
                subject,
                volume,
                governanceLevel,
                wishedStart,
                links,
                suitability,
                visibility,
                null);
    }
}
