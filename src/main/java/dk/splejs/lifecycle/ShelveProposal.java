package dk.splejs.lifecycle;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.MessageSource;

/** Puts a proposal aside that cannot go on, and says why: the phase it has come to tells. */
@InDiagram("shelveProposal")
class ShelveProposal implements JavaDelegate {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Proposals proposals;
    private final MessageSource messages;

    ShelveProposal(Proposals proposals, MessageSource messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProposalId proposal = Case.of(execution);
        Phase stuck = proposals.require(proposal).phase();
        proposals.endBecause(proposal, messages.getMessage("lifecycle.shelved." + stuck.word(), null, DANISH));
    }
}
