package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Opens, widens and closes rounds. Whoever changes a round holds its row; whoever answers only their own. */
@Component
class RoundBook {

    private final RoundRepository rounds;
    private final ReviewRepository reviews;
    private final Involvement involvement;
    private final Clock clock;

    RoundBook(RoundRepository rounds, ReviewRepository reviews, Involvement involvement, Clock clock) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.involvement = involvement;
        this.clock = clock;
    }

    Optional<Round> find(ProposalId proposal) {
        return rounds.findById(proposal.value());
    }

    Round require(ProposalId proposal) {
        return find(proposal).orElseThrow(() -> new ReviewClosed(proposal));
    }

    /** The round, held until the end of the transaction. */
    Round lock(ProposalId proposal) {
        return rounds.lock(proposal.value()).orElseThrow(() -> new ReviewClosed(proposal));
    }

    Round lockOpen(ProposalId proposal) {
        Round round = lock(proposal);
        round.requireOpen();
        return round;
    }

    void open(ProposalId proposal, Collection<OrganisationCode> invited, LocalDate closesOn) {
        rounds.saveAndFlush(Round.open(proposal, closesOn, clock.instant()));
        add(proposal, new TreeSet<>(invited));
    }

    boolean hasInvited(ProposalId proposal, OrganisationCode organisation) {
        return reviews.existsByProposalIdAndOrganisationCode(proposal.value(), organisation.value());
    }

    void add(ProposalId proposal, Collection<OrganisationCode> invited) {
        reviews.saveAll(invited.stream()
                .map(code -> Review.invite(proposal, code, clock.instant()))
                .toList());
        involvement.invite(proposal, invited);
    }

    /** A row for an organisation that is not asked any more, but has answered. */
    Review addClosed(ProposalId proposal, OrganisationCode organisation) {
        involvement.invite(proposal, List.of(organisation));
        return reviews.saveAndFlush(Review.unasked(proposal, organisation, clock.instant()));
    }

    /** Opens a closed round once more; says whether it was closed until now. */
    boolean reopenUnanswered(ProposalId proposal, LocalDate closesOn) {
        Round round = lock(proposal);
        if (round.isOpen()) {
            return false;
        }
        reviews.lock(proposal.value(), ReviewStatus.LAPSED).forEach(Review::reopen);
        round.extend(closesOn);
        return true;
    }

    /** Closes an open round; says whether it was open until now. */
    boolean close(ProposalId proposal) {
        Round round = lock(proposal);
        if (!round.isOpen()) {
            return false;
        }
        reviews.lock(proposal.value(), ReviewStatus.INVITED).forEach(Review::lapse);
        round.close(clock.instant());
        return true;
    }
}
