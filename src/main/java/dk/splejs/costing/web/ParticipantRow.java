package dk.splejs.costing.web;

import dk.splejs.form.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** One participant as typed on the page. */
record ParticipantRow(String code, String inhabitants, String hours, String ceiling, String atLeast) {

    static final ParticipantRow BLANK = new ParticipantRow("", "", "", "", "");

    /** The rows of a form in which every row has every field; where one is short, what is missing counts as left empty. */
    static List<ParticipantRow> typed(MultiValueMap<String, String> form) {
        int rows = Stream.of("code", "inhabitants", "hours", "ceiling", "atLeast")
                .mapToInt(name -> form.getOrDefault(name, List.of()).size())
                .max()
                .orElse(0);
        return IntStream.range(0, rows).mapToObj(at -> typed(form, at)).toList();
    }

    private static ParticipantRow typed(MultiValueMap<String, String> form, int at) {
        return new ParticipantRow(
                cell(form, "code", at),
                cell(form, "inhabitants", at),
                cell(form, "hours", at),
                cell(form, "ceiling", at),
                cell(form, "atLeast", at));
    }

    private static String cell(MultiValueMap<String, String> form, String name, int at) {
        List<String> column = form.getOrDefault(name, List.of());
        return at < column.size() ? column.get(at).strip() : "";
    }

    boolean isBlank() {
        return equals(BLANK);
    }

    /** As the API is told it; what was left empty is left out. */
    Map<String, Object> question() {
        Map<String, Object> stated = new LinkedHashMap<>();
        put(stated, "code", code);
        put(stated, "inhabitants", whole(inhabitants));
        put(stated, "hours", Numbers.fromDanish(hours));
        put(stated, "ceiling", Numbers.fromDanish(ceiling));
        put(stated, "atLeast", whole(atLeast));
        return stated;
    }

    /** {@code 45.000} as a number; what is none is given on as typed, to be refused. */
    static Object whole(String typed) {
        String number = Numbers.fromDanish(typed);
        return number.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(number) : number;
    }

    static void put(Map<String, Object> stated, String name, Object value) {
        if (!"".equals(value)) {
            stated.put(name, value);
        }
    }
}
