package dk.splejs.financing;

import dk.splejs.costing.CannotSplit;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.proposal.ProposalId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Explains stored rounds by computing them again from what is stored, whatever the configuration says today. */
@Service
public class Calculations {

    private final RoundStore store;
    private final DistributionKeys keys;

    Calculations(RoundStore store, DistributionKeys keys) {
        this.store = store;
        this.keys = keys;
    }

    /** Every round of every attempt, the newest first. */
    @Transactional(readOnly = true)
    public List<ExplainedRound> of(ProposalId proposal) {
        List<ExplainedRound> explained = new ArrayList<>();
        StoredRound before = null;
        for (StoredRound stored : store.stored(proposal)) {
            boolean follows = before != null && before.isFollowedBy(stored);
            explained.add(new ExplainedRound(stored.view(), calculation(stored, follows ? before : null)));
            before = stored;
        }
        Collections.reverse(explained);
        return explained;
    }

    /** An explanation that does not lead to what is stored would be a wrong one, so there is none then. */
    private @Nullable Calculation calculation(StoredRound stored, @Nullable StoredRound before) {
        try {
            Replay replay = new Replay(stored, before, keys);
            return replay.isReproduced() ? replay.calculation() : null;
        } catch (CannotSplit | IllegalArgumentException | ArithmeticException e) {
            return null;
        }
    }
}
