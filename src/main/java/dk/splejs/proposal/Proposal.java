package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.search.DocumentBinder;
import dk.splejs.search.Findable;
import dk.splejs.search.SearchDocument;
import dk.splejs.security.UserId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** The case: what it says, and where it stands. Every move goes through {@link #moveTo(Phase, Instant)}. */
@Entity
@Indexed
@TypeBinding(
        binder =
                @TypeBinderRef(
                        type = DocumentBinder.class,
                        params = @Param(name = DocumentBinder.PROPERTIES, value = Proposal.FOUND_BY)))
@Table(name = "proposal")
class Proposal implements Findable {

    static final String INVOLVED = "involved";
    static final String FOUND_BY = "reference, phase, phaseSince, screened, content, governanceLevel, items.label";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String reference;
    private String ownerCode;
    private String createdBy;
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable String submissionKey;

    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private Phase phase;

    private Instant phaseSince;
    private boolean screened;
    private @Nullable String endReason;
    private @Nullable UUID mergedInto;

    @Embedded
    private @Nullable BuiltOn builtOn;

    @Embedded
    private ContentColumns content;

    @Enumerated(EnumType.STRING)
    @Column(length = 16)
    private @Nullable GovernanceLevel governanceLevel;

    @ElementCollection
    @CollectionTable(name = "proposal_item", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Item> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "proposal_suitability", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    @Enumerated(EnumType.STRING)
    private Map<SuitabilityQuestion, SuitabilityAnswer> suitability = new EnumMap<>(SuitabilityQuestion.class);

    /** For finding it only: {@link Involvement} writes these. */
    @OneToMany(cascade = CascadeType.REFRESH)
    @JoinColumn(name = "proposal_id", insertable = false, updatable = false)
    @BatchSize(size = 100)
    private Set<InvolvedOrganisation> involved = new HashSet<>();

    protected Proposal() {}

    static Proposal draft(Draft draft, Instant now) {
        Proposal proposal = new Proposal();
        proposal.id = ProposalId.fresh().value();
        proposal.ownerCode = draft.owner().value();
        proposal.createdBy = draft.author().id().value();
        proposal.submissionKey = draft.key();
        proposal.createdAt = now;
        proposal.builtOn = draft.builtOn();
        proposal.phase = Phase.DRAFT;
        proposal.phaseSince = now;
        proposal.write(draft.content());
        return proposal;
    }

    void rewrite(ProposalContent next) {
        if (!phase.editable()) {
            throw new WrongPhase(id(), phase);
        }
        write(next);
    }

    void submit(String newReference, Instant now) {
        moveTo(Phase.SCREENING, now);
        reference = newReference;
        submittedAt = now;
    }

    /** The diagram came to a step of this phase; coming to the same phase again changes nothing. */
    void enter(Phase next, Instant now) {
        if (next != phase) {
            moveTo(next, now);
        }
    }

    void steerAt(GovernanceLevel level) {
        governanceLevel = level;
    }

    void mergeInto(ProposalId target) {
        mergedInto = target.value();
    }

    void endBecause(@Nullable String reason) {
        endReason = reason;
    }

    /** Guards a wish to end: says no where no end of that kind can follow. */
    void mustBeAbleToBecome(Phase end) {
        if (!phase.mayBecome(end)) {
            throw new IllegalTransition(phase, end);
        }
    }

    private void moveTo(Phase next, Instant now) {
        mustBeAbleToBecome(next);
        phase = next;
        phaseSince = now;
        screened = screened || next == Phase.REVIEW;
    }

    private void write(ProposalContent next) {
        content = ContentColumns.of(next);
        governanceLevel = next.governanceLevel();
        items.clear();
        items.addAll(Item.of(next));
        suitability.clear();
        suitability.putAll(next.suitability());
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    String requireReference() {
        return Objects.requireNonNull(reference, "A draft has no reference");
    }

    OrganisationCode owner() {
        return new OrganisationCode(ownerCode);
    }

    Phase phase() {
        return phase;
    }

    void mustBeAt(long readVersion) {
        if (version == null || version != readVersion) {
            throw new ProposalChanged(id());
        }
    }

    void mustBeIn(Phase expected) {
        if (phase != expected) {
            throw new WrongPhase(id(), phase);
        }
    }

    ProposalContent content() {
        return content.with(governanceLevel, items, suitability);
    }

    EditableProposal editable() {
        return new EditableProposal(id(), version == null ? 0 : version, owner(), content());
    }

    ProposalView view() {
        return view(content());
    }

    private ProposalView view(ProposalContent says) {
        return new ProposalView(
                id(),
                version == null ? 0 : version,
                reference,
                owner(),
                new UserId(createdBy),
                says.withoutOwnersPart(),
                phase,
                new Milestones(createdAt, submittedAt, phaseSince),
                screened,
                endReason,
                mergedInto == null ? null : new ProposalId(mergedInto),
                builtOn);
    }

    @Override
    public SearchDocument searchDocument() {
        // Nobody searches for the answers on suitability, so they are not read from the database for it
        ProposalView found = view(content.with(governanceLevel, items, Map.of()));
        return ProposalDocument.of(found, InvolvedOrganisation.in(involved));
    }
}
