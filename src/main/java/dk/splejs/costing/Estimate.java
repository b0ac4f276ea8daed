package dk.splejs.costing;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An estimate as it was completed; a better one gets the next number. */
@Entity
@Table(name = "cost_estimate")
class Estimate {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    private int estimateNumber;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "cost_line", joinColumns = @JoinColumn(name = "estimate_id"))
    @OrderColumn(name = "line_number")
    private List<LineColumns> lines = new ArrayList<>();

    private String distributionKey;

    private String yearlyKey;

    private String sizeClasses;

    private int quorum;

    private @Nullable Integer quorumPercent;

    @Enumerated(EnumType.STRING)
    private @Nullable QuorumReference quorumReference;

    private @Nullable Integer pledgeDays;

    @Embedded
    private JoiningColumns joining;

    private String recordedBy;

    private Instant recordedAt;

    protected Estimate() {}

    static Estimate of(ProposalId proposal, int number, NewEstimate input) {
        Estimate estimate = new Estimate();
        estimate.id = UUID.randomUUID();
        estimate.proposalId = proposal.value();
        estimate.estimateNumber = number;
        input.lines().forEach(line -> estimate.lines.add(LineColumns.of(line)));
        input.inKind().forEach(line -> estimate.lines.add(LineColumns.of(line)));
        estimate.distributionKey = input.distributionKey();
        estimate.yearlyKey = input.yearlyKey();
        estimate.sizeClasses = input.placements().text();
        estimate.quorum = input.quorum();
        estimate.pledgeDays = input.pledgeDays();
        estimate.joining = JoiningColumns.of(input.joiningTerms());
        return estimate.needing(input.quorumShare());
    }

    private Estimate needing(@Nullable QuorumShare share) {
        quorumPercent = share == null ? null : (Integer) share.percent();
        quorumReference = share == null ? null : share.reference();
        return this;
    }

    Estimate recorded(UserId by, Instant at) {
        recordedBy = by.value();
        recordedAt = at;
        return this;
    }

    int number() {
        return estimateNumber;
    }

    private List<CostLine> costLines() {
        return lines.stream()
                .filter(Predicate.not(LineColumns::isInKind))
                .map(LineColumns::line)
                .toList();
    }

    private List<InKindLine> inKind() {
        return lines.stream()
                .filter(LineColumns::isInKind)
                .map(LineColumns::inKind)
                .toList();
    }

    private @Nullable QuorumShare quorumShare() {
        return quorumPercent == null || quorumReference == null
                ? null
                : new QuorumShare(quorumPercent, quorumReference);
    }

    EstimateView view() {
        return new EstimateView(
                new ProposalId(proposalId),
                estimateNumber,
                costLines(),
                inKind(),
                distributionKey,
                yearlyKey,
                Placements.read(sizeClasses),
                quorum,
                quorumShare(),
                pledgeDays,
                joining.terms(),
                new UserId(recordedBy),
                recordedAt);
    }
}
