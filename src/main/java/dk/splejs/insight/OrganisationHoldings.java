package dk.splejs.insight;

import dk.splejs.financing.Financing;
import dk.splejs.financing.ProposalShare;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalLines;
import dk.splejs.proposal.ProposalRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What belongs to an organisation: its proposals, and its shares of others'. */
@Component
class OrganisationHoldings {

    private final Financing financing;
    private final ProposalLines proposals;

    OrganisationHoldings(Financing financing, ProposalLines proposals) {
        this.financing = financing;
        this.proposals = proposals;
    }

    List<ProposalRow> proposals(OrganisationCode organisation) {
        return proposals.ownedBy(organisation);
    }

    /** Its share in the newest round of each proposal, the newest first. */
    List<OrganisationShare> shares(OrganisationCode organisation) {
        List<ProposalShare> shares = financing.sharesOf(organisation);
        Map<ProposalId, ProposalRow> rows =
                proposals.rows(shares.stream().map(ProposalShare::proposal).toList());
        return shares.stream()
                .flatMap(share -> Optional.ofNullable(rows.get(share.proposal())).map(row -> line(share, row)).stream())
                .toList();
    }

    private static OrganisationShare line(ProposalShare share, ProposalRow proposal) {
        return new OrganisationShare(
                proposal,
                share.share().oneOff(),
                share.share().yearly(),
                share.share().status());
    }
}
