package dk.splejs.catalogue;

import java.util.List;

/**
 * A page of the list of solutions.
 *
 * @param number from 0
 * @param total how many solutions there are on all pages
 */
public record CataloguePage(List<EntrySummary> entries, int number, int size, long total) {

    public CataloguePage {
        entries = List.copyOf(entries);
    }

    /** How many pages there are; at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }

    public boolean hasPrevious() {
        return number > 0;
    }
}
