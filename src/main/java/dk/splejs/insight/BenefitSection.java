package dk.splejs.insight;

import dk.splejs.benefit.BusinessCase;
import dk.splejs.benefit.Suitability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a solution gives back, as one reader may see it.
 *
 * @param suitability for everyone who may read the answers, which is everyone who may read the proposal
 * @param own of the organisations that the reader belongs to, by name; none before the reviews are over
 * @param together of everyone who shares the cost; nothing before the reviews are over, and only for those who may see
 *     reviews and shares
 */
public record BenefitSection(
        Suitability suitability,
        List<OwnCase> own,
        @Nullable BusinessCase together) {

    /** Whether there is more than the score. */
    public boolean hasCases() {
        return !own.isEmpty() || together != null;
    }
}
