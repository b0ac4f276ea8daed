package dk.splejs.proposal;

import java.util.EnumSet;
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

    Proposal require(Proposal merged, @Nullable String reference) {
        Proposal target = proposals
                .findByReference(reference == null ? "" : reference)
                .orElseThrow(() -> refused("proposal.screening.mergeIntoUnknown", reference));
        if (target.id().equals(merged.id())) {
            throw refused("proposal.screening.mergeIntoItself", reference);
        }
        if (UNFIT.contains(target.phase())) {
            throw refused("proposal.screening.mergeIntoUnfit", reference);
        }
        return target;
    }

    private RuntimeException refused(String reasonKey, @Nullable String reference) {
        return refusals.of("mergeInto", reasonKey, reference == null ? "" : reference);
    }
}
