package dk.splejs.costing;

import dk.splejs.shared.Money;
import java.util.List;

/**
 * A cost that anybody asks to have split, everything stated by whoever asks. Unlike in a financing round, where people come
 * and go, nobody or nobody who weighs anything is a mistake in the question.
 */
public record CostQuestion(Money total, DistributionKey key, List<Participant> participants, Quorum quorum) {

    public CostQuestion {
        participants = List.copyOf(participants);
    }

    /**
     * Who stays, what each pays, and whether that carries the cost.
     *
     * @throws CannotSplit when the question makes no sense, also about somebody whose condition would fail
     */
    public SharedCost answer() {
        CostSplit.check(total, Payer.weighed(key, participants));
        return SharedCost.of(total, key, participants, quorum);
    }
}
