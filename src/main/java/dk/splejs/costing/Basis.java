package dk.splejs.costing;

import java.time.Year;
import java.util.Optional;

/** The figure of each organisation that a key weighs by. */
public enum Basis {
    NOTHING,
    INHABITANTS,
    INHABITANTS_YEAR_BEFORE,
    USE;

    /** The year whose 1 January figure of inhabitants counts in a computation made in the given year. */
    public Optional<Year> populationYear(Year current) {
        return switch (this) {
            case INHABITANTS -> Optional.of(current);
            case INHABITANTS_YEAR_BEFORE -> Optional.of(current.minusYears(1));
            case NOTHING, USE -> Optional.empty();
        };
    }
}
