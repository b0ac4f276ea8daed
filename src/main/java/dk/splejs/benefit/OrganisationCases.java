package dk.splejs.benefit;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Volume;
import dk.splejs.review.Reviews;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business case of one organisation, from what it and others have answered. For that organisation's own people. */
@Service
public class OrganisationCases {

    private final Reviews reviews;
    private final ShareCosts shares;
    private final BenefitSettings settings;

    OrganisationCases(Reviews reviews, ShareCosts shares, BenefitSettings settings) {
        this.reviews = reviews;
        this.shares = shares;
        this.settings = settings;
    }

    @Transactional(readOnly = true)
    public BusinessCase of(ProposalView proposal, OrganisationCode organisation) {
        Volume stated = reviews.volumeOf(proposal.id(), organisation);
        Workload work = Workload.of(List.of(proposal.volumeOf(organisation, stated)));
        return of(proposal, organisation, work);
    }

    /** The same where the work that the organisation stated has been read already. */
    @Transactional(readOnly = true)
    public BusinessCase of(ProposalView proposal, OrganisationCode organisation, Workload work) {
        return BusinessCase.of(
                settings, work, shares.of(proposal.id(), organisation).orElse(null));
    }
}
