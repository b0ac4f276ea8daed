package dk.splejs.financing;

import java.math.BigDecimal;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is weighed by.
 *
 * @param weight by the key, within the round's group; only proportions matter
 * @param inhabitants on 1 January of the population year, if the key asks for them
 * @param minutesPerYear what it stated as its use
 */
public record ShareFigures(
        BigDecimal weight,
        @Nullable Long inhabitants,
        @Nullable Year populationYear,
        @Nullable Long minutesPerYear) {}
