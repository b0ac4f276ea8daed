package dk.splejs.financing;

import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds of shares and answers, until nothing changes any more. */
@Service
@EnableConfigurationProperties(FinancingProperties.class)
public class Financing {

    private final RoundStore store;
    private final RoundKeeper keeper;
    private final ShareDesk desk;
    private final FinancingProperties properties;

    Financing(RoundStore store, RoundKeeper keeper, ShareDesk desk, FinancingProperties properties) {
        this.store = store;
        this.keeper = keeper;
        this.desk = desk;
        this.properties = properties;
    }

    /**
     * Computes shares: for a new attempt when none is running, otherwise from the answers of the round that ended.
     *
     * @return whom to ask now; nobody when the result is final
     * @throws RoundStillOpen when somebody has not answered and the round was not closed
     */
    @Transactional
    public List<OrganisationCode> nextRound(ProposalId proposal) {
        return keeper.next(proposal);
    }

    /** Those who have still to answer in the present round; nobody when there is none or it is over. */
    @Transactional(readOnly = true)
    public List<OrganisationCode> asked(ProposalId proposal) {
        return store.latest(proposal).map(store::awaiting).orElse(List.of());
    }

    /**
     * Takes an organisation's answer to its share.
     *
     * @throws ShareNotOpen when it is not asked
     * @throws ShareAlreadyAnswered when it has answered in this round
     * @throws FormRejected when the answer does not fit the share
     */
    @Transactional
    public void answer(ProposalId proposal, OrganisationCode code, Actor actor, ShareAnswer answer) {
        desk.take(proposal, code, actor, answer);
    }

    /** Whether nobody has still to answer. */
    @Transactional(readOnly = true)
    public boolean complete(ProposalId proposal) {
        return store.latest(proposal).filter(store::isAnyoneAwaited).isEmpty();
    }

    /** Ends the time for answers: whoever has not answered is out, bound to nothing. Returns those. */
    @Transactional
    public List<OrganisationCode> closeRound(ProposalId proposal) {
        return keeper.close(proposal);
    }

    /** Whether the newest attempt covers the cost. */
    @Transactional(readOnly = true)
    public boolean financed(ProposalId proposal) {
        return store.latest(proposal)
                .filter(round -> round.result() == RoundResult.FINANCED)
                .isPresent();
    }

    /** Whether fewer attempts have failed than are allowed. */
    @Transactional(readOnly = true)
    public boolean mayTryAgain(ProposalId proposal) {
        return store.failedAttempts(proposal) < properties.maxAttempts();
    }

    /** What the newest computation led to; nothing before the first. */
    @Transactional(readOnly = true)
    public Optional<FinancingOutcome> outcome(ProposalId proposal) {
        return store.latest(proposal).map(FinancingRound::outcome);
    }

    /** The shares of the newest round, by organisation code; once financed, what everyone pays. */
    @Transactional(readOnly = true)
    public List<ShareView> shares(ProposalId proposal) {
        return latestRound(proposal).map(RoundView::shares).orElse(List.of());
    }

    /** The organisation's share in the newest round of each proposal it is part of, the newest first. */
    @Transactional(readOnly = true)
    public List<ProposalShare> sharesOf(OrganisationCode organisation) {
        return store.sharesOf(organisation);
    }

    /** The newest round with its shares; nothing before the first. */
    @Transactional(readOnly = true)
    public Optional<RoundView> latestRound(ProposalId proposal) {
        return store.latest(proposal).map(store::view);
    }

    /** Every round of every attempt, the oldest first. */
    @Transactional(readOnly = true)
    public List<RoundView> history(ProposalId proposal) {
        return store.stored(proposal).stream().map(StoredRound::view).toList();
    }
}
