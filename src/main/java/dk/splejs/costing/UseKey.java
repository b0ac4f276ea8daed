package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/** Whoever spends more time on the task today pays more; without a stated use the weight is zero. */
record UseKey() implements DistributionKey {

    @Override
    public String name() {
        return "use";
    }

    @Override
    public Basis basis() {
        return Basis.USE;
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        return group.stream().map(Participant::requireMinutesPerYear).toList();
    }
}
