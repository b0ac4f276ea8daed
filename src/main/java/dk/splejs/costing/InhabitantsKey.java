package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/** An inhabitant weighs the same wherever he or she lives. */
record InhabitantsKey() implements DistributionKey {

    @Override
    public String name() {
        return "inhabitants";
    }

    @Override
    public Basis basis() {
        return Basis.INHABITANTS;
    }

    @Override
    public String settings() {
        return "";
    }

    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        return group.stream()
                .map(participant -> BigDecimal.valueOf(participant.requireInhabitants()))
                .toList();
    }
}
