package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/** A rule that says how much each participant weighs when a cost is split. */
public interface DistributionKey {

    /** The name in forms, tables and the API: {@code equal}, {@code inhabitants} … */
    String name();

    /** The figure that each participant must bring. */
    Basis basis();

    /** The settings the weights depend on, as text, to be kept beside a result; empty when there are none. */
    String settings();

    /**
     * The same key with the settings that were kept beside a result, so that the result can be computed again after the
     * configuration has changed. A key without settings is itself.
     *
     * @throws IllegalArgumentException when the text does not hold the settings of this key
     */
    default DistributionKey withSettings(String kept) {
        return this;
    }

    /** Whether an organisation may be placed in a size class by judgement, instead of by its inhabitants. */
    default boolean usesSizeClasses() {
        return false;
    }

    /**
     * One weight for each participant, in their order; only the proportions matter.
     *
     * @throws CannotSplit.MissingFigure when a participant lacks the figure
     */
    List<BigDecimal> weights(List<Participant> group);
}
