package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One part is split equally and the rest by inhabitants, combined before rounding.
 *
 * @param equalShare the part split equally, from 0 to 1
 */
record MixedKey(BigDecimal equalShare) implements DistributionKey {

    private static final String EQUAL_SHARE = "equalShare";

    MixedKey {
        if (equalShare.signum() < 0 || equalShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("The part split equally lies between 0 and 1");
        }
    }

    @Override
    public String name() {
        return "mixed";
    }

    @Override
    public Basis basis() {
        return Basis.INHABITANTS;
    }

    @Override
    public String settings() {
        return EQUAL_SHARE + "=" + equalShare.toPlainString();
    }

    @Override
    public DistributionKey withSettings(String kept) {
        return new MixedKey(KeySetting.require(kept, EQUAL_SHARE));
    }

    /** The quota a/n + (1 − a)·P/ΣP, multiplied by n·ΣP so that every weight is a finite decimal number. */
    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        List<BigDecimal> people = group.stream()
                .map(participant -> BigDecimal.valueOf(participant.requireInhabitants()))
                .toList();
        BigDecimal equalPart = equalShare.multiply(people.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal perInhabitant = BigDecimal.ONE.subtract(equalShare).multiply(BigDecimal.valueOf(group.size()));
        return people.stream()
                .map(inhabitants -> equalPart.add(perInhabitant.multiply(inhabitants)))
                .toList();
    }
}
