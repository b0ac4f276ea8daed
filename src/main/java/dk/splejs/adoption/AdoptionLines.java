package dk.splejs.adoption;

import dk.splejs.catalogue.EntryRef;
import java.util.List;

/**
 * Some of the register.
 *
 * @param total how many lines there are on all pages
 */
public record AdoptionLines(List<Line> lines, long total) {

    public AdoptionLines {
        lines = List.copyOf(lines);
    }

    /** That an organisation uses a solution, or did. */
    public record Line(EntryRef entry, AdoptionView adoption) {}
}
