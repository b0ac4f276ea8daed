package dk.splejs.financing;

import java.util.List;
import java.util.function.Predicate;

/** The shares of a round that is over, as the next computation starts from them. */
record AnsweredShares(List<FinancingShare> shares) {

    /** Those who neither left nor let the time run out, on the terms they answered. */
    List<Position> staying() {
        return shares.stream()
                .filter(Predicate.not(FinancingShare::hasGone))
                .map(FinancingShare::position)
                .toList();
    }

    /** Whether somebody left or said yes to more than before. */
    boolean moved() {
        return shares.stream().anyMatch(share -> share.hasGone() || share.hasRisen());
    }
}
