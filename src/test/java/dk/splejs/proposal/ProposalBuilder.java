package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.EmailAddress;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A proposal for a test: {@code aProposal().titled("Journalisering").visibleTo(Visibility.PUBLIC).inReview()}. */
public final class ProposalBuilder {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Instant CREATED = Instant.parse("2026-11-02T08:00:00Z");

    private OrganisationCode owner = new OrganisationCode("0751");
    private String title = "Automatisk journalisering af breve";
    private Visibility visibility = Visibility.MEMBERS;
    private List<Phase> way = List.of();
    private @Nullable String reference;

    private ProposalBuilder() {}

    public static ProposalBuilder aProposal() {
        return new ProposalBuilder();
    }

    public ProposalBuilder titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ProposalBuilder ownedBy(String code) {
        owner = new OrganisationCode(code);
        return this;
    }

    public ProposalBuilder visibleTo(Visibility readers) {
        visibility = readers;
        return this;
    }

    public ProposalBuilder numbered(String newReference) {
        reference = newReference;
        return this;
    }

    /** Goes the way through these phases, from the draft on. */
    public ProposalBuilder through(Phase... phases) {
        way = List.of(phases);
        return this;
    }

    public ProposalBuilder inScreening() {
        return through(Phase.SCREENING);
    }

    public ProposalBuilder inRevision() {
        return through(Phase.SCREENING, Phase.REVISION);
    }

    public ProposalBuilder inReview() {
        return through(Phase.SCREENING, Phase.REVIEW);
    }

    public ProposalBuilder inEstimation() {
        return through(Phase.SCREENING, Phase.REVIEW, Phase.ESTIMATION);
    }

    public ProposalBuilder inFinancing() {
        return through(Phase.SCREENING, Phase.REVIEW, Phase.ESTIMATION, Phase.FINANCING);
    }

    public ProposalBuilder inApproval() {
        return through(Phase.SCREENING, Phase.REVIEW, Phase.ESTIMATION, Phase.FINANCING, Phase.APPROVAL);
    }

    public ProposalBuilder published() {
        return through(
                Phase.SCREENING, Phase.REVIEW, Phase.ESTIMATION, Phase.FINANCING, Phase.APPROVAL, Phase.PUBLISHED);
    }

    public ProposalContent content() {
        return new ProposalContent(
                title,
                "Breve lægges på den rigtige sag uden hænder.",
                "Vi modtager 12.000 breve om året.",
                "Det tager tid, og der sker fejl.",
                "En robot, der læser, finder sagen og journaliserer.",
                new Contact("Anna And", new EmailAddress("anna.and@aarhus.example")),
                new Subject(
                        "27.36",
                        List.of("administration", "social"),
                        List.of("SBSYS", "KMD Nova"),
                        List.of("RPA"),
                        "Forvaltningsloven § 6"),
                new Volume(12000, new BigDecimal("7.50"), 80),
                GovernanceLevel.LEVEL_2,
                LocalDate.of(2027, 3, 1),
                List.of(new Link("Procesbeskrivelse", "https://aarhus.example/proces")),
                Map.of(
                        SuitabilityQuestion.UNIFORMITY,
                        SuitabilityAnswer.HIGH,
                        SuitabilityQuestion.PROFESSIONAL_JUDGEMENT,
                        SuitabilityAnswer.LITTLE),
                visibility,
                "Vores egen note");
    }

    /** Somebody who submits for the owner. */
    public Actor submitter() {
        UserId user = new UserId("submitter." + owner.value());
        return new Actor(user, "Ida Indsender", Set.of(Membership.of(Role.SUBMITTER, owner)));
    }

    public ProposalView view() {
        return proposal().view();
    }

    /** Writes it to the database, in the transaction that is open. */
    public ProposalView storeIn(EntityManager entities) {
        Proposal proposal = proposal();
        entities.persist(proposal);
        entities.flush();
        return proposal.view();
    }

    Proposal proposal() {
        Proposal proposal = Proposal.draft(new Draft(submitter(), owner, content(), null), CREATED);
        Instant now = CREATED;
        for (Phase phase : way) {
            now = now.plusSeconds(3600);
            if (phase == Phase.SCREENING && proposal.phase() == Phase.DRAFT) {
                proposal.submit(reference(), now);
            } else {
                proposal.enter(phase, now);
            }
        }
        return proposal;
    }

    private String reference() {
        return reference == null ? "F-2025-%04d".formatted(NUMBERS.incrementAndGet()) : reference;
    }
}
