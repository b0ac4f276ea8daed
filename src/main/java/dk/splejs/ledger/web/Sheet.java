package dk.splejs.ledger.web;

import java.util.List;

/**
 * A table of a file for a spreadsheet.
 *
 * @param name at most 31 letters
 * @param rows each with as many cells as there are headers
 */
record Sheet(String name, List<String> headers, List<List<Cell>> rows) {

    Sheet {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
