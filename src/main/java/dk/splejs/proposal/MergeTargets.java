package dk.splejs.proposal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the proposal that another one is merged into, and sees that it can take it in. */
@Component
class MergeTargets {

    private static final Set<Phase> UNFIT = EnumSet.of(Phase.DRAFT, Phase.REJECTED, Phase.WITHDRAWN, Phase.MERGED);

    private final ProposalRepository proposals;
    private final Refusals refusals;

    MergeTargets(ProposalRepository proposals, Refusals refusals) {
        this.proposals = proposals;
        this.refusals = refusals;
    }

    /** The proposal of this reference, if it can take this one in. */
    Proposal require(Proposal merged, @Nullable String reference) {
        String named = reference == null ? "" : reference;
        Proposal target = proposals
                .findByReference(named)
                .orElseThrow(() -> refusals.of("mergeInto", "proposal.screening.mergeIntoUnknown", named));
        obstacle(merged, target).ifPresent(key -> {
            throw refusals.of("mergeInto", key, named);
        });
        return target;
    }

    /** Says no to the owner's yes where the two no longer fit. */
    void requireFit(Proposal merged, ProposalId target) {
        Proposal other = proposals.require(target);
        if (!Merges.OPEN_PHASES.contains(merged.phase())
                || obstacle(merged, other).isPresent()) {
            throw refusals.ofConsent("proposal.merge.overtaken", other.requireReference());
        }
    }

    private static Optional<String> obstacle(Proposal merged, Proposal target) {
        if (target.id().equals(merged.id())) {
            return Optional.of("proposal.screening.mergeIntoItself");
        }
        if (UNFIT.contains(target.phase())) {
            return Optional.of("proposal.screening.mergeIntoUnfit");
        }
        if (!merged.owner().equals(target.owner()) && !isShownToMembers(target.view())) {
            return Optional.of("proposal.screening.mergeIntoHidden");
        }
        boolean early = merged.view().screened() && !target.view().screened();
        return early ? Optional.of("proposal.screening.mergeIntoEarly") : Optional.empty();
    }

    /** Nobody is asked about a proposal that they can't read, and nobody comes to read one by being merged into it. */
    private static boolean isShownToMembers(ProposalView target) {
        return target.screened() && target.visibility() != Visibility.OWN;
    }
}
