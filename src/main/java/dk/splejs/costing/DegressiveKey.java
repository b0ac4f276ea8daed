package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Inhabitants above a threshold count half, so that the largest cities do not carry everything.
 *
 * @param threshold in inhabitants
 */
record DegressiveKey(long threshold) implements DistributionKey {

    private static final String THRESHOLD = "threshold";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String name() {
        return "degressive";
    }

    @Override
    public Basis basis() {
        return Basis.INHABITANTS;
    }

    @Override
    public String settings() {
        return THRESHOLD + "=" + threshold;
    }

    @Override
    public DistributionKey withSettings(String kept) {
        return new DegressiveKey(KeySetting.require(kept, THRESHOLD).longValueExact());
    }

    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        return group.stream()
                .map(participant -> weight(participant.requireInhabitants()))
                .toList();
    }

    private BigDecimal weight(long inhabitants) {
        long full = Math.min(inhabitants, threshold);
        return BigDecimal.valueOf(full).add(HALF.multiply(BigDecimal.valueOf(inhabitants - full)));
    }
}
