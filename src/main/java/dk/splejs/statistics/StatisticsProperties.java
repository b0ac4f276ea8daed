package dk.splejs.statistics;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code splejs.statistics.*}.
 *
 * @param keep so long the figures are shown again before they are counted anew
 * @param leastCases the fewest proposals that a median is told of
 */
@ConfigurationProperties("splejs.statistics")
record StatisticsProperties(Duration keep, int leastCases) {}
