package dk.splejs.participation;

import dk.splejs.costing.Basis;
import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.Participant;
import dk.splejs.costing.ParticipantFigures;
import dk.splejs.costing.Placements;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Computes what joining or leaving would lead to today. */
@Component
class Quotes {

    private final ParticipantFigures figures;
    private final Estimates estimates;
    private final Clock clock;

    Quotes(ParticipantFigures figures, Estimates estimates, Clock clock) {
        this.figures = figures;
        this.estimates = estimates;
        this.clock = clock;
    }

    /**
     * What the change leads to among those who take part.
     *
     * @param minutesPerYear the use that a newcomer states; only a key that weighs by use looks at it
     * @throws NothingToChange when the organisation is where it wants to go
     * @throws dk.splejs.costing.CannotSplit when a key has no figure for the newcomer
     */
    Quote of(
            ProposalId proposal,
            Partnership partnership,
            ChangeKind kind,
            OrganisationCode organisation,
            long minutesPerYear) {
        boolean takesPart = partnership.find(organisation).isPresent();
        if (takesPart == (kind == ChangeKind.JOIN)) {
            throw new NothingToChange(proposal, organisation);
        }
        return switch (kind) {
            case JOIN ->
                partnership.join(newcomer(proposal, partnership.bill(), organisation, minutesPerYear), today());
            case LEAVE -> partnership.leave(partnership.find(organisation).orElseThrow(), today());
        };
    }

    /** Weighed by today's figures; where the estimate placed it in a size class by judgement, that holds. */
    Newcomer newcomer(ProposalId proposal, Bill bill, OrganisationCode organisation, long minutesPerYear) {
        Interest interest = new Interest(organisation, null, minutesPerYear);
        Placements placements = estimates.require(proposal).placements();
        return new Newcomer(
                weighedBy(bill.key(), interest, placements), weighedBy(bill.yearlyKey(), interest, placements));
    }

    static boolean asksForUse(Bill bill) {
        return bill.key().basis() == Basis.USE || bill.yearlyKey().basis() == Basis.USE;
    }

    private Participant weighedBy(DistributionKey key, Interest interest, Placements placements) {
        return figures.of(key, List.of(interest), placements).get(0);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
