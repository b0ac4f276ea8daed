package dk.splejs.spreadsheet;

import java.util.List;

/**
 * A table of a file for a spreadsheet.
 *
 * @param name at most 31 letters
 * @param rows each with as many cells as there are headers; they are gone through once, and none is kept
 */
public record Sheet(String name, List<String> headers, Iterable<List<Cell>> rows) {

    /** So many rows wait in memory at most before they are sent. */
    static final int ROWS_IN_MEMORY = 500;

    public Sheet {
        headers = List.copyOf(headers);
    }
}
