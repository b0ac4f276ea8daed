package dk.splejs.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organisation and the last day it exists, if that day is known. */
record RegisterEntry(Organisation organisation, @Nullable LocalDate validTo) {

    boolean existsOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }
}
