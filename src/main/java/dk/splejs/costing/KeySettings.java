package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the keys depend on beside the participants; configuration, because none of it is law.
 *
 * @param degressiveThreshold inhabitants above it count half
 * @param sizeClasses the lowest starts at 0 inhabitants
 * @param mixedEqualShare the part of {@code mixed} that is split equally, from 0 to 1
 */
public record KeySettings(long degressiveThreshold, List<SizeClass> sizeClasses, BigDecimal mixedEqualShare) {

    public KeySettings {
        sizeClasses = List.copyOf(sizeClasses);
    }
}
