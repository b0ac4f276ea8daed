package dk.splejs.costing;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the distribution keys, {@code splejs.costing.*}. The size classes are OS2's.
 *
 * @param degressiveThreshold inhabitants above it count half in the key {@code degressive}
 * @param mixedEqualShare the part that the key {@code mixed} splits equally, from 0 to 1
 * @param sizeClasses each with its smallest number of inhabitants and its weight
 */
@ConfigurationProperties("splejs.costing")
record CostingProperties(
        @DefaultValue("150000") long degressiveThreshold,
        @DefaultValue("0.40") BigDecimal mixedEqualShare,
        @DefaultValue List<SizeClass> sizeClasses) {

    private static final List<SizeClass> OS2_CLASSES = List.of(
            new SizeClass(0, BigDecimal.valueOf(1)),
            new SizeClass(25_000, BigDecimal.valueOf(2)),
            new SizeClass(60_000, BigDecimal.valueOf(3)),
            new SizeClass(120_001, BigDecimal.valueOf(4)));

    KeySettings keySettings() {
        return new KeySettings(degressiveThreshold, sizeClasses.isEmpty() ? OS2_CLASSES : sizeClasses, mixedEqualShare);
    }
}
