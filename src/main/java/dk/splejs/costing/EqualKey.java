package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** Everyone weighs the same. */
record EqualKey() implements DistributionKey {

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public Basis basis() {
        return Basis.NOTHING;
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        return Collections.nCopies(group.size(), BigDecimal.ONE);
    }
}
