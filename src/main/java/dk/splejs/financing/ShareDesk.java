package dk.splejs.financing;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the answers of organisations to their shares. */
@Component
class ShareDesk {

    private final RoundStore store;
    private final AnswerCheck check;
    private final FinancingLog log;
    private final Clock clock;

    ShareDesk(RoundStore store, AnswerCheck check, FinancingLog log, Clock clock) {
        this.store = store;
        this.check = check;
        this.log = log;
        this.clock = clock;
    }

    void take(ProposalId proposal, OrganisationCode code, Actor actor, ShareAnswer answer) {
        FinancingShare share = open(proposal, code);
        List<FieldProblem> problems = check.problems(answer, share);
        if (!problems.isEmpty()) {
            throw new FormRejected(problems);
        }
        share.answer(answer, actor.id(), clock.instant());
        log.answered(proposal, code, actor, answer.kind());
    }

    /** The time may have run out while the share was waited for: then it is not open, though the round was. */
    private FinancingShare open(ProposalId proposal, OrganisationCode code) {
        FinancingShare share = store.latest(proposal)
                .filter(FinancingRound::isOpen)
                .flatMap(round -> store.lock(round, code))
                .filter(asked -> asked.isAwaiting() || asked.isAnswered())
                .orElseThrow(() -> new ShareNotOpen(proposal, code));
        if (share.isAnswered()) {
            throw new ShareAlreadyAnswered(proposal, code);
        }
        return share;
    }
}
