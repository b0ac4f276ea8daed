package dk.splejs.adoption;

import dk.splejs.catalogue.EntryRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A solution that an organisation uses, or did until a day. */
public record AdoptedSolution(
        EntryRef entry, AdoptionContent content, @Nullable LocalDate endedOn) {}
