package dk.splejs.financing;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the proposal who is asked to pay, and its decision log what was answered and what came out. */
@Component
class FinancingLog {

    private final Involvement involvement;
    private final Journal journal;

    FinancingLog(Involvement involvement, Journal journal) {
        this.involvement = involvement;
        this.journal = journal;
    }

    void computed(ProposalId proposal, RoundResult result, List<OrganisationCode> asked) {
        involvement.participate(proposal, asked);
        journal.record(proposal, null, null, action(result), null);
    }

    void answered(ProposalId proposal, OrganisationCode code, Actor actor, AnswerKind kind) {
        journal.record(proposal, actor, code, action(kind), null);
    }

    void lapsed(ProposalId proposal, Collection<OrganisationCode> codes) {
        codes.forEach(code -> journal.record(proposal, null, code, "financing.lapsed", null));
    }

    private static String action(RoundResult result) {
        return switch (result) {
            case ASKING -> "financing.asked";
            case FINANCED -> "financing.financed";
            case NOT_FINANCED -> "financing.notFinanced";
        };
    }

    private static String action(AnswerKind kind) {
        return switch (kind) {
            case COMMIT -> "financing.committed";
            case PLEDGE -> "financing.pledged";
            case LEAVE -> "financing.left";
        };
    }
}
