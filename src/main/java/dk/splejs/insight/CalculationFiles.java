package dk.splejs.insight;

import dk.splejs.financing.Calculations;
import dk.splejs.financing.ExplainedRound;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalDetails;
import dk.splejs.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the shares of a proposal came about, for those who may read shares. The statements do not grow with the rounds. */
@Service
@Transactional(readOnly = true)
public class CalculationFiles {

    private final ProposalAccess access;
    private final Calculations calculations;
    private final RoundSections sections;
    private final ShareCalculations shares;

    CalculationFiles(
            ProposalAccess access, Calculations calculations, RoundSections sections, ShareCalculations shares) {
        this.access = access;
        this.calculations = calculations;
        this.sections = sections;
        this.shares = shares;
    }

    /**
     * Every round of the proposal of this reference.
     *
     * @throws dk.splejs.proposal.ProposalNotFound also where it exists and the reader may not know
     * @throws CalculationNotFound when the reader may not see shares
     */
    public CalculationFile read(Actor reader, String reference) {
        ReadProposal proposal = proposal(reader, reference);
        List<RoundSection> rounds = calculations.of(proposal.view().id()).stream()
                .map(round -> sections.section(round, proposal.reader()))
                .toList();
        return new CalculationFile(proposal.view(), rounds);
    }

    /**
     * The calculation of one organisation's share.
     *
     * @param wanted which round, or the newest in which the organisation has a share
     * @throws dk.splejs.proposal.ProposalNotFound also where it exists and the reader may not know
     * @throws CalculationNotFound when there is none, or the reader may not see shares
     */
    public ShareCalculation read(Actor reader, String reference, OrganisationCode code, @Nullable RoundNumber wanted) {
        ReadProposal proposal = proposal(reader, reference);
        List<ExplainedRound> rounds = calculations.of(proposal.view().id());
        return shares.find(rounds, code, wanted, proposal).orElseThrow(() -> new CalculationNotFound(reference));
    }

    private ReadProposal proposal(Actor reader, String reference) {
        ProposalDetails details = access.read(reader, reference);
        CaseReader caseReader = new CaseReader(reader, details.facts());
        if (!shares.mayRead(caseReader)) {
            throw new CalculationNotFound(reference);
        }
        return new ReadProposal(details.view(), caseReader);
    }
}
