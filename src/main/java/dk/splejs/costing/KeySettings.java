package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the keys depend on beside the participants; configuration, because none of it is law.
 *
 * @param degressiveThreshold inhabitants above it count half
 * @param sizeClasses in rising order; the lowest starts at 0 inhabitants
 * @param mixedEqualShare the part of {@code mixed} that is split equally, from 0 to 1
 */
public record KeySettings(long degressiveThreshold, List<SizeClass> sizeClasses, BigDecimal mixedEqualShare) {

    public KeySettings {
        sizeClasses = sizeClasses.stream()
                .sorted(Comparator.comparingLong(SizeClass::from))
                .toList();
    }

    public KeySettings withMixedEqualShare(BigDecimal share) {
        return new KeySettings(degressiveThreshold, sizeClasses, share);
    }

    /**
     * The same size classes with other weights, the smallest class first.
     *
     * @throws IllegalArgumentException unless there is one weight for each class
     */
    public KeySettings withClassWeights(List<BigDecimal> weights) {
        if (weights.size() != sizeClasses.size()) {
            throw new IllegalArgumentException("One weight for each of the " + sizeClasses.size() + " size classes");
        }
        List<SizeClass> classes = IntStream.range(0, weights.size())
                .mapToObj(i -> new SizeClass(sizeClasses.get(i).from(), weights.get(i)))
                .toList();
        return new KeySettings(degressiveThreshold, classes, mixedEqualShare);
    }
}
