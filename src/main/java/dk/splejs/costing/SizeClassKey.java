package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Organisations are sorted into size classes by last year's inhabitants, and everyone in a class weighs the same. */
record SizeClassKey(List<SizeClass> classes) implements DistributionKey {

    SizeClassKey {
        classes = classes.stream()
                .sorted(Comparator.comparingLong(SizeClass::from))
                .toList();
        if (classes.isEmpty() || classes.get(0).from() != 0) {
            throw new IllegalArgumentException("The smallest size class starts at 0 inhabitants");
        }
    }

    @Override
    public String name() {
        return "sizeClass";
    }

    @Override
    public Basis basis() {
        return Basis.INHABITANTS_YEAR_BEFORE;
    }

    /** {@code 0=1 25000=2 60000=3 120001=4}. */
    @Override
    public String settings() {
        return classes.stream()
                .map(size -> size.from() + "=" + size.weight().toPlainString())
                .collect(Collectors.joining(" "));
    }

    @Override
    public DistributionKey withSettings(String kept) {
        return new SizeClassKey(KeySetting.read(kept).stream()
                .map(setting -> new SizeClass(Long.parseLong(setting.name()), setting.value()))
                .toList());
    }

    @Override
    public boolean usesSizeClasses() {
        return true;
    }

    @Override
    public List<BigDecimal> weights(List<Participant> group) {
        return group.stream().map(this::weight).toList();
    }

    /** A class above the largest one, as after the classes were made fewer, is the largest one. */
    private BigDecimal weight(Participant participant) {
        Integer placed = participant.sizeClass();
        return placed == null
                ? weight(participant.requireInhabitants())
                : classes.get(Math.min(placed, classes.size() - 1)).weight();
    }

    private BigDecimal weight(long inhabitants) {
        return classes.stream()
                .filter(size -> size.from() <= inhabitants)
                .reduce((smaller, larger) -> larger)
                .map(SizeClass::weight)
                .orElseThrow();
    }
}
