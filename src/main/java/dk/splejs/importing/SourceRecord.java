package dk.splejs.importing;

import dk.splejs.shared.Canonical;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A process as a file describes it, by the names of OS2autoproces, without what {@link HiddenFields} names.
 *
 * @param row where it stands in the file, from 1; in a workbook as the spreadsheet counts
 */
record SourceRecord(int row, SortedMap<String, List<String>> values) {

    /** They change also where nothing does that is taken from there. */
    private static final Set<String> BOOKKEEPING = Set.of("lastChanged", "childrenCount", "timeSpendComputedTotal");

    static SourceRecord of(int row, Map<String, List<String>> values) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        values.forEach((name, words) -> {
            List<String> filled = words.stream()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!HiddenFields.include(name) && !filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return new SourceRecord(row, kept);
    }

    List<String> words(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> text(String name) {
        return words(name).stream().findFirst();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Of all that the file says about it, wherever it stands in the file. */
    String digest() {
        Canonical canonical = new Canonical();
        values.forEach((name, words) -> {
            if (!BOOKKEEPING.contains(name)) {
                canonical.add(name).add(Integer.toString(words.size()));
                words.forEach(canonical::add);
            }
        });
        return Canonical.sha256(canonical.bytes());
    }
}
