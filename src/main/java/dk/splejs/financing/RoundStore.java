package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps rounds with their shares. */
@Component
class RoundStore {

    private final FinancingRoundRepository rounds;
    private final ShareRepository shares;
    private final Clock clock;

    RoundStore(FinancingRoundRepository rounds, ShareRepository shares, Clock clock) {
        this.rounds = rounds;
        this.shares = shares;
        this.clock = clock;
    }

    Optional<FinancingRound> latest(ProposalId proposal) {
        return rounds.findFirstByProposalIdOrderByAttemptDescRoundNumberDesc(proposal.value());
    }

    FinancingRound save(FinancingRound round, ComputedRound computed) {
        FinancingRound saved = rounds.save(round.computed(computed, clock.instant()));
        shares.saveAll(computed.shares().stream()
                .map(share -> FinancingShare.of(saved.id(), share))
                .toList());
        return saved;
    }

    List<FinancingShare> shares(FinancingRound round) {
        return shares.findByRoundIdOrderByOrganisationCode(round.id());
    }

    List<OrganisationCode> awaiting(FinancingRound round) {
        return shares.codes(round.id(), ShareStatus.AWAITING).stream()
                .map(OrganisationCode::new)
                .toList();
    }

    boolean isAnyoneAwaited(FinancingRound round) {
        return shares.existsByRoundIdAndStatus(round.id(), ShareStatus.AWAITING);
    }

    Optional<FinancingShare> lock(FinancingRound round, OrganisationCode code) {
        return shares.lock(round.id(), code.value());
    }

    /** Closes the round and returns those who did not answer. */
    List<OrganisationCode> close(FinancingRound round) {
        List<FinancingShare> unanswered = shares.lockAll(round.id(), ShareStatus.AWAITING);
        unanswered.forEach(FinancingShare::lapse);
        round.close(clock.instant());
        return unanswered.stream().map(FinancingShare::code).toList();
    }

    List<ProposalShare> sharesOf(OrganisationCode organisation) {
        return shares.newest(organisation.value()).stream()
                .map(NewestShare::view)
                .toList();
    }

    long failedAttempts(ProposalId proposal) {
        return rounds.countByProposalIdAndResult(proposal.value(), RoundResult.NOT_FINANCED);
    }

    RoundView view(FinancingRound round) {
        return new StoredRound(round, shares(round)).view();
    }

    /** Every round of every attempt, the oldest first. */
    List<StoredRound> stored(ProposalId proposal) {
        List<FinancingRound> all = rounds.findByProposalIdOrderByAttemptAscRoundNumberAsc(proposal.value());
        List<UUID> ids = all.stream().map(FinancingRound::id).toList();
        Map<UUID, List<FinancingShare>> ofRound = shares.findByRoundIdInOrderByOrganisationCode(ids).stream()
                .collect(Collectors.groupingBy(FinancingShare::roundId));
        return all.stream()
                .map(round -> new StoredRound(round, ofRound.getOrDefault(round.id(), List.of())))
                .toList();
    }
}
