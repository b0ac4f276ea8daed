package dk.splejs.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What a browser sent from our own page, as the map that a client of the engine would submit. */
final class HttpForm {

    private static final Pattern ROW = Pattern.compile("([a-z][A-Za-z0-9]*)\\[([0-9]{1,3})]\\..+");
    private static final String ADD = "_add";
    private static final String REMOVE = "_remove";

    private final FormFile form;
    private final MultiValueMap<String, String> typed;

    HttpForm(FormFile form, MultiValueMap<String, String> typed) {
        this.form = form;
        this.typed = typed;
    }

    /** Names that start with {@code _} belong to the page; names that the form does not have are kept, to be refused. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(name -> !name.startsWith("_") && !isRow(name))
                .forEach(name -> values.put(name, typed(name)));
        form.fields().forEach(field -> values.put(field.key(), field.parse(typed(field.key()))));
        form.lists().forEach(list -> values.put(list.path(), rows(list)));
        return values;
    }

    private List<String> typed(String name) {
        return typed.getOrDefault(name, List.of());
    }

    private boolean isRow(String name) {
        Matcher row = ROW.matcher(name);
        return row.matches() && form.lists().anyMatch(list -> list.path().equals(row.group(1)));
    }

    private List<Map<String, Object>> rows(RowList list) {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (String name : typed.keySet()) {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(list.path())) {
                indexes.add(Integer.valueOf(row.group(2)));
            }
        }
        return indexes.stream()
                .map(index -> row(list, list.rowName(index) + "."))
                .toList();
    }

    private Map<String, Object> row(RowList list, String prefix) {
        Map<String, Object> row = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> row.put(name.substring(prefix.length()), typed(name)));
        list.components().forEach(field -> row.put(field.key(), field.parse(typed(prefix + field.key()))));
        return row;
    }

    /** The values with one row more or one row less, when that is what was asked for. */
    Optional<Map<String, Object>> withRowsChanged() {
        return form.lists()
                .flatMap(list -> Stream.concat(added(list).stream(), removed(list).stream()))
                .findFirst();
    }

    private Optional<Map<String, Object>> added(RowList list) {
        if (!list.path().equals(typed.getFirst(ADD))) {
            return Optional.empty();
        }
        List<Map<String, Object>> rows = new ArrayList<>(rows(list));
        rows.add(Map.of());
        return Optional.of(with(list, rows));
    }

    private Optional<Map<String, Object>> removed(RowList list) {
        List<Map<String, Object>> rows = rows(list);
        String name = typed.getFirst(REMOVE);
        return IntStream.range(0, rows.size())
                .filter(index -> list.rowName(index).equals(name))
                .mapToObj(index -> with(list, without(rows, index)))
                .findFirst();
    }

    private static List<Map<String, Object>> without(List<Map<String, Object>> rows, int index) {
        List<Map<String, Object>> others = new ArrayList<>(rows);
        others.remove(index);
        return others;
    }

    private Map<String, Object> with(RowList list, List<Map<String, Object>> rows) {
        Map<String, Object> values = values();
        values.put(list.path(), rows);
        return values;
    }
}
