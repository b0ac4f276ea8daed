package dk.splejs.catalogue;

import java.util.List;

/**
 * Some of what happened to an entry, the newest first.
 *
 * @param page from 0
 * @param pages at least 1
 */
public record HistoryPage(Slug slug, Texts texts, List<HistoryLine> lines, int page, int pages) {

    public HistoryPage {
        lines = List.copyOf(lines);
    }
}
