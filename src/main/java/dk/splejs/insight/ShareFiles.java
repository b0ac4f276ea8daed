package dk.splejs.insight;

import dk.splejs.financing.Financing;
import dk.splejs.financing.RoundView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An organisation's part in a proposal, in a number of statements that grows with nothing. */
@Service
public class ShareFiles {

    private final ProposalAccess access;
    private final Financing financing;
    private final ShareChoices choices;
    private final ShareMargins margins;

    ShareFiles(ProposalAccess access, Financing financing, ShareChoices choices, ShareMargins margins) {
        this.access = access;
        this.financing = financing;
        this.choices = choices;
        this.margins = margins;
    }

    /**
     * The share of one organisation.
     *
     * @param wanted which one, or the first by name of the reader's own
     * @throws dk.splejs.proposal.ProposalNotFound also where it exists and the reader may not know
     * @throws ShareNotFound when it has no share, or is not the reader's to follow
     */
    @Transactional(readOnly = true)
    public ShareFile read(Actor actor, String reference, @Nullable OrganisationCode wanted) {
        ProposalDetails details = access.read(actor, reference);
        ReadProposal proposal = new ReadProposal(details.view(), new CaseReader(actor, details.facts()));
        List<RoundView> rounds = financing.history(details.view().id());
        Map<OrganisationCode, String> own = choices.own(rounds, actor);
        OrganisationCode code =
                choices.pick(own, wanted, proposal.reader()).orElseThrow(() -> new ShareNotFound(reference));
        return file(proposal, actor, code, rounds, own);
    }

    private ShareFile file(
            ReadProposal proposal,
            Actor actor,
            OrganisationCode code,
            List<RoundView> rounds,
            Map<OrganisationCode, String> own) {
        List<RoundShare> shares = choices.shares(rounds, code);
        if (shares.isEmpty()) {
            throw new ShareNotFound(proposal.view().requireReference());
        }
        return new ShareFile(
                proposal.view(),
                code,
                choices.nameOf(code),
                rounds.get(rounds.size() - 1),
                shares,
                margins.step(proposal.view(), code, actor),
                margins.businessCase(proposal.view(), code, actor),
                margins.joiningTerms(proposal.view()),
                own,
                margins.showsCalculation(proposal.reader()));
    }
}
