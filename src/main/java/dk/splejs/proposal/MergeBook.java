package dk.splejs.proposal;

import dk.splejs.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wishes to merge: one open at a time for each proposal. */
@Component
class MergeBook {

    private final MergeRepository merges;
    private final MergeTargets targets;
    private final Journal journal;
    private final Clock clock;

    MergeBook(MergeRepository merges, MergeTargets targets, Journal journal, Clock clock) {
        this.merges = merges;
        this.targets = targets;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes down that the owner is to be asked; who is to ask is the diagram's matter. */
    ProposalId open(Proposal proposal, Actor coordinator, @Nullable String reference, String reason) {
        if (merges.existsByOpenKey(proposal.id().toString())) {
            throw new MergeAlreadyOpen(proposal.id());
        }
        Proposal target = targets.require(proposal, reference);
        merges.saveAndFlush(Merge.of(proposal.id(), target.id(), coordinator, reason, now()));
        return target.id();
    }

    void proposed(Proposal proposal, Actor coordinator, String reason) {
        journal.record(proposal.id(), coordinator, null, "proposal.mergeProposed", reason);
    }

    Optional<Merge> find(ProposalId proposal) {
        return merges.findAndHoldByOpenKey(proposal.toString());
    }

    Merge require(ProposalId proposal) {
        return find(proposal).orElseThrow(() -> new MergeNotOpen(proposal));
    }

    Optional<MergeView> latest(ProposalId proposal) {
        return merges.findFirstByProposalIdOrderByProposedAtDesc(proposal.value())
                .map(Merge::view);
    }

    /** Whether it can still be done, as the two stand now. */
    void requirePossible(Proposal proposal, Merge merge) {
        targets.requireFit(proposal, merge.target());
    }

    void agree(Merge merge, Proposal proposal, Actor owner) {
        merge.agree(owner);
        journal.record(proposal.id(), owner, proposal.owner(), "proposal.mergeAgreed", null);
    }

    void decline(Merge merge, Proposal proposal, Actor owner, String why) {
        merge.decline(owner, why, now());
        journal.record(proposal.id(), owner, proposal.owner(), "proposal.mergeDeclined", why);
    }

    void lapse(Merge merge) {
        merge.lapse(now());
        journal.record(merge.proposal(), null, null, "proposal.mergeLapsed", null);
    }

    /** The end: each of the two remembers the other. */
    void done(Merge merge, Proposal proposal) {
        merge.done(now());
        proposal.mergeInto(merge.target());
        proposal.endBecause(merge.reason());
        journal.record(merge.target(), null, proposal.owner(), "proposal.absorbed", proposal.requireReference());
    }

    private Instant now() {
        return clock.instant();
    }
}
