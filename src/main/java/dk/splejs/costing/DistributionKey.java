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
     * One weight for each participant, in their order; only the proportions matter.
     *
     * @throws CannotSplit.MissingFigure when a participant lacks the figure
     */
    List<BigDecimal> weights(List<Participant> group);
}
